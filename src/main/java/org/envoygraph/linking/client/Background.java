package org.envoygraph.linking.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service tells of a person besides name and description. Years, because a service of
 * Wikidata gives the first of January where only the year is known; no days of posts, because the
 * protocol has no place for them.
 *
 * @param born years, more than one where that is disputed; none where nothing is told
 * @param died the same
 */
record Background(List<Post> posts, List<Integer> born, List<Integer> died) {
    /** Position held, date of birth, date of death; docs/enrichment.md names the sources. */
    static final List<String> PROPERTIES = List.of("P39", "P569", "P570");

    private static final int MOST_VALUES = 200;
    private static final Pattern DAY = Pattern.compile("(-?[0-9]{4,6})-[0-9]{2}-[0-9]{2}(T.*)?");

    /** A post, by the service's id and in words. */
    record Post(String id, String name) {}

    Background {
        posts = List.copyOf(posts);
        born = List.copyOf(born);
        died = List.copyOf(died);
    }

    /** Of one row of an answer. */
    static Background of(Json.Part row) throws NotAsAgreed {
        List<Post> posts = new ArrayList<>();
        for (Json.Part value : values(row, PROPERTIES.get(0))) {
            String id = isTold(value) ? value.textOf("id") : "";
            if (!id.isEmpty()) {
                posts.add(new Post(id, Harmless.text(value.textOf("name"))));
            }
        }
        return new Background(posts, years(row, PROPERTIES.get(1)), years(row, PROPERTIES.get(2)));
    }

    /** A cell may be {@code null} where the value is unknown. */
    private static boolean isTold(Json.Part value) {
        return !(value.value() instanceof Optional);
    }

    private static List<Json.Part> values(Json.Part row, String property) throws NotAsAgreed {
        Optional<Json.Part> values = row.find(property);
        List<Json.Part> all = values.isPresent() ? values.get().items() : List.of();
        if (all.size() > MOST_VALUES) {
            throw new NotAsAgreed(values.get().where() + " has " + all.size() + " values");
        }
        return all;
    }

    /** An unknown day, or one in words, says nothing; then the others do not say all either. */
    private static List<Integer> years(Json.Part row, String property) throws NotAsAgreed {
        List<Integer> years = new ArrayList<>();
        boolean all = true;
        for (Json.Part value : values(row, property)) {
            Matcher day = DAY.matcher(isTold(value) ? value.textOf("date") : "");
            if (day.matches()) {
                years.add(Integer.valueOf(day.group(1)));
            } else {
                all = false;
            }
        }
        return all ? years : List.of();
    }
}
