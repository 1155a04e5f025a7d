package org.envoygraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person of POCOM. Years of birth and death, career and state of residence are left where they
 * are.
 *
 * @param name given names first
 * @param family the family name
 * @param also other names as printed
 * @param formerIds ids that the person had before
 */
record PocomPerson(
        String id, String name, String family, List<String> also, List<String> formerIds) {
    PocomPerson {
        also = List.copyOf(also);
        formerIds = List.copyOf(formerIds);
    }

    static PocomPerson of(XmlElement element, Fields fields) throws BadRecord {
        String name = name(fields);
        List<String> also = new ArrayList<>();
        Optional<String> generation = fields.text("persName/genName");
        generation.ifPresent(which -> also.add(name + ", " + which));
        element.all("persName").forEach(names -> also.addAll(names.texts("altname")));
        return new PocomPerson(
                fields.need("id"),
                name,
                fields.need("persName/surname"),
                also.stream().distinct().filter(other -> !other.equals(name)).toList(),
                element.all("old-ids").stream().flatMap(i -> i.texts("old-id").stream()).toList());
    }

    /** As the list of travels prints it too: without the generation, such as {@code Jr.} */
    static String name(Fields fields) {
        String given = fields.text("persName/forename").orElse("");
        return (given + " " + fields.text("persName/surname").orElse("")).strip();
    }
}
