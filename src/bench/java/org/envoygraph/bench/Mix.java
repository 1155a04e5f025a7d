package org.envoygraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What clients ask of a server again and again: stored queries about a point or a period, with the
 * values of {@code src/test/resources/questions} but without scope, which SPARQL cannot tell, and
 * how else a reader comes by.
 */
final class Mix {
    /** Name and values, as they stand in an address. */
    static final List<String> STORED =
            List.of(
                    "contacts?person=liu-xiaoming&from=2022-01-01&to=2022-12-31&certainty=certain",
                    "contacts?country=china&from=2021-05-01&to=2021-07-31&certainty=certain",
                    "statements?speaker=liu-xiaoming&stance=call-for&joint=false",
                    "events?kind=group&group-of=contacts&from=2021-05-01&to=2021-07-31",
                    "council-positions?stance=oppose&from=2022-01-01&to=2022-12-31",
                    "posts?person=liu-xiaoming",
                    "posts-on-date?date=2022-06-30&attestation=before-and-after",
                    "first-and-latest-contacts?person=sung-kim&counterpart=liu-xiaoming",
                    "gaps-between-contacts?person=sung-kim&counterpart=liu-xiaoming",
                    "on-day?date=2022-01-19&certainty=certain",
                    "relays?speaker=sung-kim",
                    "evidence-of-fact?fact=yn-10");

    private static final List<String> OTHERS =
            List.of(
                    "health",
                    "",
                    "explore",
                    "questions/contacts?person=liu-xiaoming",
                    "id/meeting/kim-liu-2022-12-07",
                    "id/person/sung-kim.ttl",
                    "id/person/liu-xiaoming.ttl",
                    "id/country/china.ttl");

    private Mix() {}

    /** The address of a stored query on a server, by its line in {@link #STORED}. */
    static String path(String stored) {
        return "api/queries/" + stored.replaceFirst("\\?", ".json?");
    }

    /** What a reader asks for: stored queries, with something else in between. */
    static List<String> ofReaders() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < STORED.size(); i++) {
            paths.add(path(STORED.get(i)));
            paths.add(OTHERS.get(i % OTHERS.size()));
        }
        return List.copyOf(paths);
    }

    static String name(String stored) {
        return stored.substring(0, stored.indexOf('?'));
    }

    static Map<String, List<String>> values(String stored) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String all = stored.substring(stored.indexOf('?') + 1);
        Arrays.stream(all.split("&"))
                .map(one -> one.split("="))
                .forEach(one -> values.put(one[0], List.of(one[1])));
        return values;
    }
}
