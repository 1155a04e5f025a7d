package org.envoygraph.web.pages;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.envoygraph.web.api.Form;
import org.envoygraph.web.api.Json;

/** Statements as RDF, sorted: the same statements are the same bytes. */
final class Statements {
    private static final Node TYPE = RDF.type.asNode();

    private final List<Triple> sorted;
    private final Map<String, String> prefixes = new TreeMap<>();

    /**
     * @param first the subject that comes before all others
     * @param known of these prefixes, those are written that are used
     */
    Statements(Node first, Collection<Triple> triples, PrefixMap known) {
        Comparator<Triple> order =
                Comparator.comparing((Triple it) -> !it.getSubject().equals(first))
                        .thenComparing(it -> it.getSubject().toString())
                        .thenComparing(it -> !it.getPredicate().equals(TYPE))
                        .thenComparing(it -> it.getPredicate().toString())
                        .thenComparing(it -> it.getObject().toString());
        this.sorted = triples.stream().distinct().sorted(order).toList();
        Map<String, String> byNamespace = new TreeMap<>();
        known.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        for (Triple triple : sorted) {
            List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .forEach(node -> use(node, byNamespace));
        }
    }

    private void use(Node node, Map<String, String> byNamespace) {
        if (node.isLiteral()) {
            use(node.getLiteralDatatypeURI(), byNamespace);
        } else if (node.isURI()) {
            use(node.getURI(), byNamespace);
        }
    }

    private void use(String iri, Map<String, String> byNamespace) {
        String namespace =
                iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        if (byNamespace.containsKey(namespace)) {
            prefixes.put(byNamespace.get(namespace), namespace);
        }
    }

    byte[] in(Form form) {
        return switch (form) {
            case TURTLE -> written(RDFFormat.TURTLE_BLOCKS);
            case NTRIPLES -> written(RDFFormat.NTRIPLES_UTF8);
            case JSONLD -> jsonLd();
            case HTML, JSON, CSV, TSV -> throw new IllegalStateException("no RDF: " + form);
        };
    }

    private byte[] written(RDFFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, format);
        out.start();
        if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
            prefixes.forEach(out::prefix);
        }
        sorted.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    private byte[] jsonLd() {
        JsonObject context = new JsonObject();
        prefixes.forEach((prefix, namespace) -> context.put(prefix, namespace));
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
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String namespace = iri.substring(0, end);
        return prefixes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace) && end < iri.length())
                .findFirst()
                .map(entry -> entry.getKey() + ":" + iri.substring(end))
                .orElse(iri);
    }
}
