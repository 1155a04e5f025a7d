package org.envoygraph.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.envoygraph.linking.Bound;
import org.envoygraph.linking.Candidate;
import org.envoygraph.web.api.Json;

/** Answers a batch of queries, each under its key. */
final class Batch {
    static final int MOST_QUERIES = 100;

    /** Whether there is a rival must be seen, even if one candidate is asked for. */
    private static final int TO_DECIDE = 2;

    private final Things things;

    Batch(Things things) {
        this.things = things;
    }

    JsonObject answers(JsonObject queries) throws Refusal {
        if (queries.keys().size() > MOST_QUERIES) {
            throw Refusal.tooLarge("Ask at most " + MOST_QUERIES + " queries at once");
        }
        JsonObject answers = new JsonObject();
        for (String key : queries.keys()) {
            answers.put(key, answer(Query.of(key, queries.get(key), things)));
        }
        return answers;
    }

    private JsonObject answer(Query query) {
        int most = Math.max(query.limit(), TO_DECIDE);
        List<Candidate> found = things.index().candidates(query.wanted(), most);
        Optional<Candidate> taken = Bound.USUAL.decide(found);
        List<JsonValue> result = new ArrayList<>();
        found.stream()
                .filter(candidate -> !query.strict() || isOfType(candidate, query))
                .limit(query.limit())
                .forEach(c -> result.add(json(c, taken.filter(c::equals).isPresent())));
        return Json.object("result", result);
    }

    private static boolean isOfType(Candidate candidate, Query query) {
        List<String> wanted = query.wanted().types();
        return wanted.isEmpty() || candidate.known().types().stream().anyMatch(wanted::contains);
    }

    private JsonObject json(Candidate candidate, boolean match) {
        List<JsonObject> features = new ArrayList<>();
        candidate
                .features()
                .forEach(
                        (feature, value) ->
                                features.add(Json.object("id", feature.id(), "value", value)));
        String what =
                things.find(candidate.known().id()).map(t -> t.description(things)).orElse("");
        return Json.object(
                "id", candidate.known().id(),
                "name", candidate.known().label(),
                "description", what + ". " + candidate.because(),
                "type", things.space().json(candidate.known().types()),
                "score", candidate.score(),
                "match", match,
                "features", features);
    }
}
