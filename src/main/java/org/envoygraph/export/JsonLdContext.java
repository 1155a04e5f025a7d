package org.envoygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The context of our JSON-LD: prefixes of vocabularies, a term for each class and property of our
 * ontology, and what the values of a property are where nothing else is said. Things are told
 * relative to where things begin: {@code person/sung-kim}.
 */
final class JsonLdContext {
    /** Values of these are links. */
    static final String LINK = "@id";

    /** Values of these are English. */
    static final String ENGLISH = "@language";

    private static final Set<String> IN_ENGLISH =
            Set.of(
                    RDFS.LABEL.stringValue(),
                    RDFS.COMMENT.stringValue(),
                    SKOS.PREF_LABEL.stringValue(),
                    SKOS.DEFINITION.stringValue(),
                    DCTERMS.TITLE.stringValue(),
                    DCTERMS.DESCRIPTION.stringValue());

    /** What a JSON text is anyway, or what says nothing of a value. */
    private static final Set<String> UNSAID =
            Set.of(XSD.STRING.stringValue(), RDFS.LITERAL.stringValue());

    private static final Pattern RELATIVE =
            Pattern.compile("[a-z][a-z0-9-]*(/[A-Za-z0-9_-][A-Za-z0-9._~-]*)+");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    private final Layout layout;
    private final String ours;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, String> byNamespace = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, String> values = new TreeMap<>();
    private final Declared declared;

    JsonLdContext(Layout layout, Declared declared) {
        this.layout = layout;
        this.declared = declared;
        this.ours = layout.base() + "ns#";
        layout.prefixes().entrySet().stream()
                .filter(prefix -> !prefix.getValue().startsWith(layout.things()))
                .forEach(prefix -> prefixes.put(prefix.getKey(), prefix.getValue()));
        prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        declared.classes().forEach(this::term);
        declared.toThings().forEach(property -> put(property, LINK));
        declared.toLiterals().forEach(p -> declared.range(p).ifPresent(range -> put(p, range)));
        IN_ENGLISH.forEach(property -> put(property, ENGLISH));
    }

    private void put(String property, String range) {
        term(property);
        String value = range.equals(RDF.LANGSTRING.stringValue()) ? ENGLISH : range;
        values.put(property, UNSAID.contains(range) ? "" : value);
    }

    private void term(String iri) {
        String name = iri.startsWith(ours) ? iri.substring(ours.length()) : "";
        boolean free = LOCAL.matcher(name).matches() && !prefixes.containsKey(name);
        terms.put(iri, free ? name : compact(iri));
    }

    /** What the values of a property are: a link, English, or of a datatype. */
    Optional<String> value(String property) {
        return Optional.ofNullable(values.get(property)).filter(value -> !value.isEmpty());
    }

    /** How a class or property is written. */
    String name(String iri) {
        return terms.computeIfAbsent(iri, this::compact);
    }

    /** How a thing is written. */
    String thing(String iri) {
        String things = layout.things();
        if (iri.startsWith(things)) {
            String rest = iri.substring(things.length());
            return RELATIVE.matcher(rest).matches() ? rest : iri;
        }
        return compact(iri);
    }

    /** With its prefix, where it has one. */
    private String compact(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = byNamespace.getOrDefault(iri.substring(0, end), "");
        String local = iri.substring(end);
        return prefix.isEmpty() || !LOCAL.matcher(local).matches() ? iri : prefix + ":" + local;
    }

    /** Writes the context as a value. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("@version", 1.1);
        json.writeStringField("@base", layout.things());
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        for (String type : declared.classes()) {
            if (type.startsWith(ours)) {
                json.writeStringField(name(type), compact(type));
            }
        }
        for (Map.Entry<String, String> property : values.entrySet()) {
            write(property.getKey(), property.getValue(), json);
        }
        json.writeEndObject();
    }

    private void write(String property, String value, JsonGenerator json) throws IOException {
        if (value.isEmpty()) {
            if (!name(property).equals(compact(property))) {
                json.writeStringField(name(property), compact(property));
            }
            return;
        }
        json.writeObjectFieldStart(name(property));
        json.writeStringField("@id", compact(property));
        if (value.equals(ENGLISH)) {
            json.writeStringField(ENGLISH, "en");
        } else {
            json.writeStringField("@type", value.equals(LINK) ? LINK : compact(value));
        }
        json.writeEndObject();
    }
}
