package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.checks.EvidenceCheck.Found;
import org.envoygraph.cli.FactEvidence.Passage;

/** The evidence of facts for programs. */
final class EvidenceRows {
    private static final List<String> COLUMNS =
            List.of(
                    "fact",
                    "label",
                    "kind",
                    "claim",
                    "retracted",
                    "article",
                    "headline",
                    "publisher",
                    "published",
                    "start",
                    "end",
                    "occurrence",
                    "digest",
                    "state",
                    "movedBy",
                    "passage");

    private EvidenceRows() {}

    /** One row a passage. */
    static void csv(List<FactEvidence> all, PrintWriter out) throws IOException {
        Rows rows = new Rows(COLUMNS);
        for (FactEvidence evidence : all) {
            evidence.passages().forEach(passage -> rows.add(row(evidence, passage)));
        }
        out.print(rows.csv());
    }

    private static List<String> row(FactEvidence evidence, Passage passage) {
        var told = evidence.fact().told();
        Found found = passage.found();
        return List.of(
                told.id(),
                told.label(),
                evidence.fact().word(),
                told.claim().id(),
                told.retraction().map(r -> r.on().toString()).orElse(""),
                told.article(),
                evidence.headline().orElse(""),
                evidence.publisher().orElse(""),
                evidence.published().orElse(""),
                found.evidence().isPlaced() ? Integer.toString(found.evidence().start()) : "",
                found.evidence().isPlaced() ? Integer.toString(found.evidence().end()) : "",
                Integer.toString(found.evidence().occurrence()),
                found.evidence().digest(),
                found.state().words(),
                found.movedBy().isPresent() ? Integer.toString(found.movedBy().getAsInt()) : "",
                passage.words().orElse(""));
    }

    /** A list with an object a fact. */
    static void json(List<FactEvidence> all, PrintWriter out) {
        JsonArray facts = new JsonArray();
        all.forEach(evidence -> facts.add(json(evidence)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(bytes, facts);
        out.println(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    private static JsonObject json(FactEvidence evidence) {
        var told = evidence.fact().told();
        JsonObject json = new JsonObject();
        json.put("fact", told.id());
        json.put("label", told.label());
        json.put("kind", evidence.fact().word());
        json.put("claim", told.claim().id());
        json.put("identification", told.uncertain() ? "uncertain" : "certain");
        told.retraction()
                .ifPresent(
                        retraction -> {
                            JsonObject withdrawn = new JsonObject();
                            withdrawn.put("on", retraction.on().toString());
                            withdrawn.put("reason", retraction.reason());
                            retraction.supersededBy().ifPresent(f -> withdrawn.put("see", f));
                            json.put("retraction", withdrawn);
                        });
        JsonArray hands = new JsonArray();
        evidence.hands().forEach(hand -> hands.add(json(hand)));
        json.put("toldBy", hands);
        json.put("article", article(evidence));
        JsonArray passages = new JsonArray();
        evidence.passages().forEach(passage -> passages.add(json(passage)));
        json.put("passages", passages);
        return json;
    }

    private static JsonObject json(ToldBy.Hand hand) {
        JsonObject json = new JsonObject();
        json.put("who", hand.who());
        json.put("how", hand.how());
        json.put("where", hand.where());
        return json;
    }

    private static JsonObject article(FactEvidence evidence) {
        JsonObject json = new JsonObject();
        json.put("id", evidence.fact().told().article());
        evidence.headline().ifPresent(headline -> json.put("headline", headline));
        evidence.publisher().ifPresent(publisher -> json.put("publisher", publisher));
        evidence.published().ifPresent(published -> json.put("published", published));
        evidence.copy().ifPresent(file -> json.put("copy", file));
        return json;
    }

    private static JsonObject json(Passage passage) {
        Found found = passage.found();
        JsonObject json = new JsonObject();
        if (found.evidence().isPlaced()) {
            json.put("start", found.evidence().start());
            json.put("end", found.evidence().end());
        }
        json.put("occurrence", found.evidence().occurrence());
        json.put("digest", found.evidence().digest());
        json.put("state", found.state().words());
        found.movedBy().ifPresent(by -> json.put("movedBy", by));
        passage.words().ifPresent(words -> json.put("passage", words));
        return json;
    }
}
