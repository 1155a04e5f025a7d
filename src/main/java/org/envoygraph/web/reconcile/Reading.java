package org.envoygraph.web.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.linking.HeldPost;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Name;

/** Makes a thing of its statements, which are given by property. */
final class Reading {
    static final Comparator<HeldPost> BY_DATE =
            Comparator.comparing((HeldPost post) -> post.from().map(Object::toString).orElse(""))
                    .thenComparing(HeldPost::id);

    private Reading() {}

    static String id(String iri) {
        return iri.startsWith(Terms.ROOT) ? iri.substring(Terms.ROOT.length()) : iri;
    }

    static String label(String iri, Map<String, ? extends SortedSet<String>> values) {
        SortedSet<String> labels = values.get(RDFS.label.getURI());
        return labels == null ? id(iri) : labels.first();
    }

    static Thing thing(
            String iri, Map<String, ? extends SortedSet<String>> said, List<HeldPost> posts) {
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            List<String> all = new ArrayList<>();
            property.terms().forEach(term -> all.addAll(of(said, term)));
            values.put(property, all);
        }
        List<String> held = posts.stream().map(post -> Terms.ROOT + post.id()).toList();
        values.put(Property.POST, held);
        List<String> types = types(of(said, RDF.type.getURI()));
        Known known =
                new Known(
                        id(iri),
                        names(label(iri, said), types, values, of(said, Terms.NS + "mention")),
                        values.get(Property.FAMILY).stream().findFirst().orElse(""),
                        types,
                        values.get(Property.COUNTRY).stream().map(Reading::id).toList(),
                        posts,
                        !types.contains(Kind.UNIDENTIFIED.id()));
        return new Thing(known, values, "");
    }

    private static Collection<String> of(
            Map<String, ? extends SortedSet<String>> said, String term) {
        SortedSet<String> values = said.get(term);
        return values == null ? new TreeSet<>() : values;
    }

    /** The narrowest first: an envoy is a person. */
    private static List<String> types(Collection<String> iris) {
        List<Kind> kinds =
                new ArrayList<>(
                        Arrays.stream(Kind.values())
                                .filter(kind -> iris.contains(Terms.NS + kind.id()))
                                .toList());
        kinds.sort(Comparator.reverseOrder());
        return kinds.stream().map(Kind::id).toList();
    }

    /**
     * What an article calls a country is a name of the country; what it calls a person, a post, a
     * place or a body may be anybody's elsewhere ("the ministry").
     */
    private static List<Name> names(
            String label,
            List<String> types,
            Map<Property, List<String>> values,
            Collection<String> mentions) {
        Map<String, Name> names = new LinkedHashMap<>();
        names.put(label, new Name(label, "en", Name.Kind.LABEL));
        boolean country = types.contains(Kind.COUNTRY.id());
        Name.Kind other = country ? Name.Kind.VARIANT : Name.Kind.PASSING;
        List<String> codes = new ArrayList<>(values.get(Property.ISO3));
        for (String symbol : values.get(Property.SYMBOL)) {
            codes.add(symbol);
            codes.add(symbol.replaceFirst(" \\(\\d{4}\\)$", ""));
        }
        codes.forEach(c -> names.putIfAbsent(c, new Name(c, "", Name.Kind.VARIANT)));
        values.get(Property.NAME).forEach(n -> names.putIfAbsent(n, new Name(n, "en", other)));
        mentions.forEach(m -> names.putIfAbsent(m, new Name(m, "en", Name.Kind.PASSING)));
        return List.copyOf(names.values());
    }
}
