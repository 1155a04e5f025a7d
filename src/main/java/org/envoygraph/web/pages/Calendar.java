package org.envoygraph.web.pages;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The contacts of pairs of countries, month by month; an empty month is a gap. */
final class Calendar {
    private static final int MOST_PAIRS = 10;
    private static final int MOST_YEARS = 6;
    private static final int MOST_A_MONTH = 3;
    private static final int MONTH = "2022-12".length();

    private final Guide guide;
    private final Walk walk;
    private final SortedMap<String, SortedMap<String, Set<Node>>> byPair = new TreeMap<>();
    private final Map<String, List<Node>> countries = new TreeMap<>();
    private final Map<String, Set<Node>> undated = new TreeMap<>();
    private final Map<Node, Boolean> isCountry = new HashMap<>();

    /** Reads held contacts that stand and of which it is certain whom they mean. */
    Calendar(Guide guide, Collection<Contact> contacts) {
        this.guide = guide;
        this.walk = guide.walk();
        contacts.forEach(this::enter);
    }

    /**
     * A pair of countries.
     *
     * @param undated how many contacts are of no known month, in words; may be empty
     * @param all where all contacts of the pair are
     * @param silence the longest time without a contact; empty where that is not told here
     */
    record Pair(
            List<Shown> countries,
            List<Year> years,
            String undated,
            List<Shown> all,
            List<Shown> silence) {
        boolean hasSilence() {
            return !silence.isEmpty();
        }

        boolean hasYears() {
            return !years.isEmpty();
        }
    }

    record Year(String name, List<InMonth> months) {}

    /**
     * The contacts of a month, each by the beginning of its mode.
     *
     * @param silent whether it lies within the longest silence
     */
    record InMonth(String name, List<Shown> contacts, boolean silent) {
        boolean isGap() {
            return contacts.isEmpty();
        }
    }

    private void enter(Contact contact) {
        List<Node> all = contact.sides().stream().filter(this::isCountry).toList();
        for (int i = 0; i < all.size(); i++) {
            for (Node other : all.subList(i + 1, all.size())) {
                enter(contact, List.of(all.get(i), other));
            }
        }
    }

    private boolean isCountry(Node side) {
        return isCountry.computeIfAbsent(side, it -> walk.isA(it, Terms.COUNTRY_CLASS));
    }

    private void enter(Contact contact, List<Node> pair) {
        String key = pair.get(0).getURI() + " " + pair.get(1).getURI();
        countries.put(key, pair);
        String month = month(contact);
        Map<String, Set<Node>> months =
                month.isEmpty() ? undated : byPair.computeIfAbsent(key, any -> new TreeMap<>());
        months.computeIfAbsent(
                        month.isEmpty() ? key : month,
                        any -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                .add(contact.thing());
    }

    /** The month in which all days lie that it may have been on; empty if these are of several. */
    private static String month(Contact contact) {
        String month = contact.first().substring(0, Math.min(MONTH, contact.first().length()));
        return month.length() == MONTH && contact.last().startsWith(month) ? month : "";
    }

    /** The pairs with most contacts first. */
    List<Pair> pairs() {
        return countries.keySet().stream()
                .sorted(Comparator.comparing((String key) -> -count(key)).thenComparing(it -> it))
                .limit(MOST_PAIRS)
                .map(this::pair)
                .toList();
    }

    private int count(String key) {
        return byPair.getOrDefault(key, new TreeMap<>()).values().stream()
                .mapToInt(Set::size)
                .sum();
    }

    private Pair pair(String key) {
        List<Node> both = countries.get(key);
        SortedMap<String, Set<Node>> months = byPair.getOrDefault(key, new TreeMap<>());
        int open = undated.getOrDefault(key, Set.of()).size();
        return new Pair(
                guide.shown(both),
                years(months),
                open == 0 ? "" : guide.words("calendar.undated", open),
                all(both),
                List.of());
    }

    private List<Shown> all(List<Node> both) {
        return guide.more("contacts", "country", both.get(0)).stream()
                .limit(1)
                .map(
                        it ->
                                Shown.link(
                                        guide.words("calendar.all"),
                                        it.href() + "&partner=" + Walk.lastPart(both.get(1))))
                .toList();
    }

    private List<Year> years(SortedMap<String, Set<Node>> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        int first = Integer.parseInt(months.firstKey().substring(0, MONTH - 3));
        int last = Integer.parseInt(months.lastKey().substring(0, MONTH - 3));
        List<Year> years = new ArrayList<>();
        for (int year = last; year >= Math.max(first, last - MOST_YEARS + 1); year--) {
            List<InMonth> twelve = new ArrayList<>();
            for (Month month : Month.values()) {
                String key = String.format("%04d-%02d", year, month.getValue());
                twelve.add(inMonth(month, months.getOrDefault(key, Set.of())));
            }
            years.add(new Year(Integer.toString(year), twelve));
        }
        return years;
    }

    private InMonth inMonth(Month month, Set<Node> contacts) {
        List<Shown> shown = new ArrayList<>();
        contacts.stream().limit(MOST_A_MONTH).map(this::brief).forEach(shown::add);
        if (contacts.size() > MOST_A_MONTH) {
            shown.add(Shown.text("+" + (contacts.size() - MOST_A_MONTH)));
        }
        return new InMonth(Days.month(month), shown, false);
    }

    /** The mode in a few letters; the whole of it for who hovers or listens. */
    private Shown brief(Node contact) {
        Optional<Node> term = walk.one(contact, Terms.MODE);
        String mode = term.map(walk::name).orElse(guide.words("mode.unknown"));
        String id = term.map(Walk::lastPart).orElse("unknown");
        Shown label = guide.shown(contact);
        Mark whole = new Mark("mode", mode, label.text());
        String letters = guide.strings().orElse("mode.brief." + id, "?");
        return new Shown(letters, "", label.href(), List.of(whole));
    }
}
