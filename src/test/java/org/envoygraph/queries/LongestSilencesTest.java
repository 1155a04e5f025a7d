package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.Store;
import org.envoygraph.store.Trig;
import org.junit.jupiter.api.Test;

/** The silences of two countries against a plain reckoning from contact to contact. */
class LongestSilencesTest {
    private static final LocalDate BEGIN = LocalDate.parse("2019-11-20");
    private static final int CONTACTS = 150;
    private static final int DAYS = 1_200; // several years, and months with none, one and many

    private static final String HEAD =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://example.org/made-up> {
            <https://w3id.org/envoygraph/id/country/a> a envoy:Country .
            <https://w3id.org/envoygraph/id/country/b> a envoy:Country .
            <https://w3id.org/envoygraph/id/country/c> a envoy:Country .
            """;

    private static final String CONTACT =
            """
            <https://w3id.org/envoygraph/id/meeting/%1$s> a envoy:Meeting ;
              envoy:eventStatus <https://w3id.org/envoygraph/id/status/held> ;
              envoy:participation
                [ envoy:forParty <https://w3id.org/envoygraph/id/country/a> ] ,
                [ envoy:forParty <https://w3id.org/envoygraph/id/country/%2$s> ] .
            [] envoy:about <https://w3id.org/envoygraph/id/meeting/%1$s> ;
              dcterms:identifier "f-%1$s" ;
              envoy:when [ envoy:earliest "%3$s"^^xsd:date ; envoy:latest "%4$s"^^xsd:date ] .
            """;

    private record Contact(String id, String with, LocalDate first, LocalDate last) {
        String key() {
            return first + " " + last + " " + id;
        }

        String text() {
            return CONTACT.formatted(id, with, first, last);
        }
    }

    @Test
    void everyContactFollowsTheLastOneBeforeItOfTheSameCountries() throws Exception {
        List<Contact> contacts = contacts();
        StringBuilder text = new StringBuilder(HEAD);
        contacts.forEach(it -> text.append(it.text()));
        DatasetGraph graph =
                Store.inMemory(Trig.trig(text.append("}").toString())).dataset().asDatasetGraph();

        for (String with : List.of("b", "c")) {
            Answer answer =
                    SmallGraph.ask(graph, "longest-silences", "country=a", "partner=" + with);
            assertThat(SmallGraph.rows(answer, "earlier", "later", "fewestDays", "mostDays"))
                    .containsExactlyInAnyOrderElementsOf(reckoned(contacts, with));
        }
    }

    private static List<Contact> contacts() {
        Random random = new Random(11);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            LocalDate first = BEGIN.plusDays(random.nextInt(DAYS));
            LocalDate last = random.nextInt(4) == 0 ? first.plusDays(random.nextInt(90)) : first;
            contacts.add(new Contact("m-" + i, random.nextInt(3) == 0 ? "c" : "b", first, last));
        }
        return contacts;
    }

    private static List<String> reckoned(List<Contact> contacts, String with) {
        List<Contact> sorted =
                contacts.stream()
                        .filter(it -> it.with().equals(with))
                        .sorted(Comparator.comparing(Contact::key))
                        .toList();
        List<String> rows = new ArrayList<>();
        LocalDate quiet = sorted.get(0).last();
        for (int i = 1; i < sorted.size(); i++) {
            Contact before = sorted.get(i - 1);
            Contact now = sorted.get(i);
            long fewest = Math.max(0, ChronoUnit.DAYS.between(quiet, now.first()));
            long most = ChronoUnit.DAYS.between(before.first(), now.last());
            rows.add(before.id() + " | " + now.id() + " | " + fewest + " | " + most);
            quiet = quiet.isAfter(now.last()) ? quiet : now.last();
        }
        return rows;
    }
}
