package org.envoygraph.web.pages;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.envoygraph.web.api.Form;
import org.envoygraph.web.api.Json;

/** Statements as RDF, sorted: the same statements are the same bytes. */
final class Statements {
    private static final Node TYPE = RDF.type.asNode();

    private static final Comparator<Keyed> ORDER =
            Comparator.comparing((Keyed it) -> !it.first)
                    .thenComparing(it -> it.subject)
                    .thenComparing(it -> !it.type)
                    .thenComparing(it -> it.predicate)
                    .thenComparing(it -> it.object);

    private final List<Triple> sorted;
    private final Supplier<Map<String, String>> known;
    private final Map<String, String> prefixes = new HashMap<>(); // by their namespaces

    /**
     * @param first the subject that comes before all others
     * @param known the prefixes by their namespaces, of which those are written that are used; not
     *     asked for a form that has none
     */
    Statements(Node first, Collection<Triple> triples, Supplier<Map<String, String>> known) {
        this.sorted =
                triples.stream()
                        .distinct()
                        .map(triple -> Keyed.of(triple, first))
                        .sorted(ORDER)
                        .map(Keyed::triple)
                        .toList();
        this.known = known;
    }

    /** With what it is sorted by, as text: a node is put into words once, not at each look. */
    private record Keyed(
            Triple triple,
            boolean first,
            String subject,
            boolean type,
            String predicate,
            String object) {
        static Keyed of(Triple triple, Node first) {
            return new Keyed(
                    triple,
                    triple.getSubject().equals(first),
                    triple.getSubject().toString(),
                    triple.getPredicate().equals(TYPE),
                    triple.getPredicate().toString(),
                    triple.getObject().toString());
        }
    }

    private void findPrefixes() {
        Map<String, String> all = known.get();
        for (Triple triple : sorted) {
            use(triple.getSubject(), all);
            use(triple.getPredicate(), all);
            use(triple.getObject(), all);
        }
    }

    private void use(Node node, Map<String, String> all) {
        if (node.isLiteral()) {
            use(node.getLiteralDatatypeURI(), all);
        } else if (node.isURI()) {
            use(node.getURI(), all);
        }
    }

    private void use(String iri, Map<String, String> all) {
        String namespace = namespace(iri);
        String prefix = all.get(namespace);
        if (prefix != null) {
            prefixes.put(namespace, prefix);
        }
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    byte[] in(Form form) {
        return switch (form) {
            case TURTLE -> {
                findPrefixes();
                yield written(RDFFormat.TURTLE_BLOCKS);
            }
            case NTRIPLES -> written(RDFFormat.NTRIPLES_UTF8);
            case JSONLD -> {
                findPrefixes();
                yield jsonLd();
            }
            case HTML, JSON, CSV, TSV -> throw new IllegalStateException("no RDF: " + form);
        };
    }

    private byte[] written(RDFFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, format);
        out.start();
        byPrefix().forEach(out::prefix);
        sorted.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    /** The namespaces that are used, by their prefixes and in the order of these. */
    private Map<String, String> byPrefix() {
        Map<String, String> inOrder = new TreeMap<>();
        prefixes.forEach((namespace, prefix) -> inOrder.put(prefix, namespace));
        return inOrder;
    }

    private byte[] jsonLd() {
        JsonObject context = new JsonObject();
        byPrefix().forEach((prefix, namespace) -> context.put(prefix, namespace));
        Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();
        for (Triple triple : sorted) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
                    .add(triple.getObject());
        }
        JsonArray nodes = new JsonArray();
        bySubject.forEach((subject, said) -> nodes.add(node(subject, said)));
        return Json.bytes(Json.object("@context", context, "@graph", nodes));
    }

    private JsonObject node(Node subject, Map<Node, List<Node>> said) {
        JsonObject node = Json.object("@id", id(subject));
        said.forEach(
                (property, values) -> {
                    boolean type = property.equals(TYPE);
                    JsonArray array = new JsonArray();
                    values.forEach(
                            it ->
                                    array.add(
                                            type
                                                    ? Json.object("@id", id(it)).get("@id")
                                                    : value(it)));
                    node.put(type ? "@type" : id(property), array);
                });
        return node;
    }

    private JsonValue value(Node node) {
        if (!node.isLiteral()) {
            return Json.object("@id", id(node));
        }
        JsonObject value = Json.object("@value", node.getLiteralLexicalForm());
        String datatype = node.getLiteralDatatypeURI();
        if (!node.getLiteralLanguage().isEmpty()) {
            value.put("@language", node.getLiteralLanguage());
        } else if (!datatype.endsWith("XMLSchema#string")) {
            value.put("@type", id(datatype));
        }
        return value;
    }

    private String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : id(node.getURI());
    }

    /** With its prefix, where that cannot be taken for the scheme of an address. */
    private String id(String iri) {
        String namespace = namespace(iri);
        String prefix = prefixes.get(namespace);
        boolean whole = prefix == null || namespace.length() == iri.length();
        return whole ? iri : prefix + ":" + iri.substring(namespace.length());
    }
}
