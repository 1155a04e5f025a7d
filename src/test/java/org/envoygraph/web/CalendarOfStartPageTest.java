package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarOfStartPageTest {
    private static final String MEETING =
            """
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            g:made {
              <https://w3id.org/envoygraph/id/country/a> a envoy:Country ; rdfs:label "Aland"@en .
              <https://w3id.org/envoygraph/id/country/b> a envoy:Country ; rdfs:label "Bland"@en .
              <https://w3id.org/envoygraph/id/meeting/m> a envoy:Meeting , envoy:Interaction ;
                rdfs:label "Talk"@en ;
                envoy:eventStatus <https://w3id.org/envoygraph/id/status/held> ;
                envoy:participation [ envoy:forParty <https://w3id.org/envoygraph/id/country/a> ] ,
                  [ envoy:forParty <https://w3id.org/envoygraph/id/country/b> ] ;
                envoy:when [ envoy:earliest "%s"^^xsd:date ; envoy:latest "%s"^^xsd:date ] ,
                  [ envoy:earliest "%s"^^xsd:date ; envoy:latest "%s"^^xsd:date ] .
            }
            """;

    @TempDir Path home;

    @Test
    void aContactWhoseTellingsExcludeEachOtherStandsInNoMonth() throws Exception {
        assertThat(start("2022-03-05", "2022-03-05", "2022-04-05", "2022-04-05"))
                .contains("Aland", "Bland")
                .contains("1 more of no single month")
                .doesNotContain("<th scope=\"row\">2022</th>");
    }

    @Test
    void aContactStandsInTheMonthOnWhichItsTellingsAgree() throws Exception {
        assertThat(start("2022-03-05", "2022-03-05", "2022-03-01", "2022-04-30"))
                .contains("<th scope=\"row\">2022</th>");
    }

    private String start(String begin, String end, String second, String last) throws Exception {
        String text = MEETING.formatted(begin, end, second, last);
        try (ServedStore served = ServedStore.start(home, trig(text), "")) {
            return served.get("/").body();
        }
    }
}
