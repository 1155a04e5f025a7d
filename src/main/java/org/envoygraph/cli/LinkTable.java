package org.envoygraph.cli;

import java.io.IOException;
import java.util.List;
import org.envoygraph.linking.client.Proposal;
import org.envoygraph.linking.client.Proposals;

/** Lists what things may be, for people or for programs. */
final class LinkTable {
    private static final List<String> COLUMNS =
            List.of("kind", "id", "score", "item", "label", "type", "because");

    private LinkTable() {}

    private static Rows rows(List<Proposals> all) {
        Rows rows = new Rows(COLUMNS);
        for (Proposals proposals : all) {
            String kind = proposals.sought().kind().id();
            String id = proposals.sought().id();
            if (proposals.all().isEmpty()) {
                rows.add(List.of(kind, id, "", "", "", "", "Nothing found."));
            }
            for (Proposal p : proposals.all().stream().limit(LinkDialogue.MOST_SHOWN).toList()) {
                rows.add(
                        List.of(
                                kind,
                                id,
                                LinkWords.points(p),
                                p.found().id(),
                                p.found().name(),
                                p.found().typesInWords(),
                                p.because()));
            }
        }
        return rows;
    }

    static String table(List<Proposals> all, int width) throws IOException {
        return rows(all).table(width);
    }

    static String csv(List<Proposals> all) throws IOException {
        return rows(all).csv();
    }
}
