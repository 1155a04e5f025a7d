package org.envoygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of XML with all that is in it.
 *
 * @param line where it begins, from 1
 * @param text its own text, single-spaced; absent when it is longer than any field of the sources
 */
record XmlElement(String name, int line, Optional<String> text, List<XmlElement> children) {
    XmlElement {
        children = List.copyOf(children);
    }

    /** The elements of a name that stand directly in this one. */
    List<XmlElement> all(String child) {
        return children.stream().filter(c -> c.name().equals(child)).toList();
    }

    /** The texts, not empty, of the elements of a name that stand directly in this one. */
    List<String> texts(String child) {
        return all(child).stream()
                .flatMap(c -> c.text().stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The element as a record: what is in an element of it goes by {@code element/part}. */
    Fields fields(String shown) {
        Map<String, String> values = new HashMap<>();
        Optional<String> fault = put("", values);
        return new Fields(values, shown + ":" + line, fault);
    }

    private Optional<String> put(String path, Map<String, String> values) {
        Optional<String> fault = Optional.empty();
        for (XmlElement child : children) {
            String name = path + child.name();
            child.text().ifPresent(text -> values.putIfAbsent(name, text));
            Optional<String> within = child.put(name + "/", values);
            Optional<String> tooLong =
                    child.text().isPresent()
                            ? Optional.empty()
                            : Optional.of("'" + name + "' is too long");
            fault = fault.or(() -> tooLong).or(() -> within);
        }
        return fault;
    }
}
