package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.SmallGraph.ask;
import static org.envoygraph.queries.SmallGraph.rows;

import org.junit.jupiter.api.Test;

class LinksQueryTest {
    @Test
    void linksShowTheirEvidenceAndNegativeDecisionsComeOnRequest() throws Exception {
        Answer links = ask("links-of-entities");

        assertThat(rows(links, links.columns().toArray(String[]::new)))
                .containsExactly(
                        "north-korea | North Korea | http://www.wikidata.org/entity/Q423 | North Korea"
                                + " | same | Same | second-identifier | Second identifier | 2026-11-22"
                                + " | another/project a.csv; one/project b.csv"
                                + " | country.north-korea.q423 | north-korea and Q423: same");
        assertThat(
                        rows(
                                ask("links-of-entities", "judgement=different"),
                                "subjectLabel",
                                "itemLabel",
                                "methodLabel",
                                "link"))
                .containsExactly("Russia | Moscow | Label check | country.russia.q649");
    }

    @Test
    void linksOfOneThingCanBeAskedFor() throws Exception {
        assertThat(
                        rows(
                                ask("links-of-entities", "subject=north-korea", "language=ko"),
                                "subjectLabel"))
                .containsExactly("조선");
        assertThat(rows(ask("links-of-entities", "subject=russia"), "item")).isEmpty();
    }
}
