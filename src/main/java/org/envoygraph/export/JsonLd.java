package org.envoygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Writes statements that come graph by graph and subject by subject as JSON-LD 1.1, one node at a
 * time, so that a large graph needs no more memory than a small one.
 */
final class JsonLd {
    private final JsonLdContext context;
    private final JsonGenerator json;

    private JsonLd(JsonLdContext context, JsonGenerator json) {
        this.context = context;
        this.json = json;
    }

    /** Writes a document, and gives the number of statements. */
    static long write(OutputStream out, JsonLdContext context, Iterator<Statement> quads)
            throws IOException {
        try (JsonGenerator json = JsonFile.into(out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            context.write(json);
            json.writeArrayFieldStart("@graph");
            long written = new JsonLd(context, json).graphs(quads);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            return written;
        }
    }

    /** Writes the context alone, as other documents can refer to it. */
    static void writeContext(OutputStream out, JsonLdContext context) throws IOException {
        try (JsonGenerator json = JsonFile.into(out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            context.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private long graphs(Iterator<Statement> quads) throws IOException {
        long written = 0;
        Optional<Resource> graph = Optional.empty();
        List<Statement> node = new ArrayList<>();
        while (quads.hasNext()) {
            Statement said = quads.next();
            if (!node.isEmpty() && !sameNode(node.get(0), said)) {
                graph = node(node, graph);
                node.clear();
            }
            node.add(said);
            written++;
        }
        if (!node.isEmpty()) {
            graph = node(node, graph);
        }
        endGraph(graph);
        return written;
    }

    private static boolean sameNode(Statement one, Statement other) {
        return one.getSubject().equals(other.getSubject()) && graph(one).equals(graph(other));
    }

    private static Optional<Resource> graph(Statement said) {
        return Optional.ofNullable(said.getContext());
    }

    private void endGraph(Optional<Resource> graph) throws IOException {
        if (graph.isPresent()) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes a node in its graph, which begins if it is another than the one that is open. */
    private Optional<Resource> node(List<Statement> node, Optional<Resource> open)
            throws IOException {
        Optional<Resource> graph = graph(node.get(0));
        if (!graph.equals(open)) {
            endGraph(open);
            json.writeStartObject();
            json.writeStringField("@id", thing(graph.orElseThrow()));
            json.writeArrayFieldStart("@graph");
        }
        json.writeStartObject();
        json.writeStringField("@id", thing(node.get(0).getSubject()));
        properties(node);
        json.writeEndObject();
        return graph;
    }

    private void properties(List<Statement> node) throws IOException {
        int begin = 0;
        for (int end = 1; end <= node.size(); end++) {
            IRI property = node.get(begin).getPredicate();
            if (end == node.size() || !node.get(end).getPredicate().equals(property)) {
                boolean type = property.equals(RDF.TYPE);
                json.writeFieldName(type ? "@type" : context.name(property.stringValue()));
                values(node.subList(begin, end), type);
                begin = end;
            }
        }
    }

    private void values(List<Statement> said, boolean types) throws IOException {
        boolean several = said.size() > 1;
        if (several) {
            json.writeStartArray();
        }
        for (Statement one : said) {
            if (types) {
                json.writeString(context.name(one.getObject().stringValue()));
            } else {
                value(one.getObject(), context.value(one.getPredicate().stringValue()));
            }
        }
        if (several) {
            json.writeEndArray();
        }
    }

    private String thing(Resource thing) {
        return thing instanceof IRI ? context.thing(thing.stringValue()) : thing.toString();
    }

    /** Writes what the context does not say of a value. */
    private void value(Value value, Optional<String> expected) throws IOException {
        if (value instanceof Literal literal) {
            literal(literal, expected);
        } else if (expected.equals(Optional.of(JsonLdContext.LINK))) {
            json.writeString(thing((Resource) value));
        } else {
            json.writeStartObject();
            json.writeStringField("@id", thing((Resource) value));
            json.writeEndObject();
        }
    }

    private void literal(Literal literal, Optional<String> expected) throws IOException {
        Optional<String> language = literal.getLanguage();
        String datatype = literal.getDatatype().stringValue();
        boolean plain = datatype.equals(XSD.STRING.stringValue());
        boolean english = expected.equals(Optional.of(JsonLdContext.ENGLISH));
        boolean same = language.isEmpty() && expected.equals(Optional.of(datatype));
        if (same || plain && expected.isEmpty() || english && language.equals(Optional.of("en"))) {
            json.writeString(literal.getLabel());
            return;
        }
        json.writeStartObject();
        if (language.isPresent()) {
            json.writeStringField("@language", language.get());
        } else if (!plain) {
            json.writeStringField("@type", context.name(datatype));
        }
        json.writeStringField("@value", literal.getLabel());
        json.writeEndObject();
    }
}
