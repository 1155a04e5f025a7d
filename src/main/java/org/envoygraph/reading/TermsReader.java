package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Rename.Kind;
import org.envoygraph.facts.Scheme;
import org.envoygraph.facts.Scheme.Concept;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads the closed lists: {@code terms.yaml} with a list a scheme, and {@code topics.yaml}. */
final class TermsReader {
    private final Ids ids;
    private final List<Scheme> schemes = new ArrayList<>();

    TermsReader(Ids ids) {
        this.ids = ids;
    }

    List<Scheme> schemes() {
        return List.copyOf(schemes);
    }

    void readTerms(Value document) {
        document.keys()
                .eachId(
                        (id, value) -> {
                            Keys keys = value.keys();
                            String label = keys.needText("label");
                            Optional<String> definition = keys.text("definition");
                            List<Concept> concepts =
                                    keys.need("terms", v -> concepts(v, id), List.of());
                            keys.done();
                            add(new Scheme(id, label, definition, concepts, keys.place()));
                        });
    }

    void readTopics(Value document) {
        List<Concept> topics = concepts(document, Register.TOPIC);
        add(
                new Scheme(
                        Register.TOPIC,
                        "topic",
                        Optional.of("What a meeting, statement or other fact is about."),
                        topics,
                        document.place()));
    }

    private void add(Scheme scheme) {
        ids.declareTerms(scheme.id(), scheme.ids());
        schemes.add(scheme);
    }

    private List<Concept> concepts(Value value, String scheme) {
        List<Concept> concepts = new ArrayList<>();
        value.keys().eachId((id, entry) -> concepts.add(concept(id, entry.keys(), scheme)));
        return concepts;
    }

    private Concept concept(String id, Keys keys, String scheme) {
        Concept concept =
                new Concept(
                        id,
                        keys.needText("label"),
                        keys.text("definition"),
                        keys.find("broader").map(v -> ids.term(v, scheme)),
                        keys.place());
        if (scheme.equals(Register.TOPIC)) {
            ids.former().read(keys, "formerly", Kind.TOPIC, id);
        }
        keys.done();
        return concept;
    }
}
