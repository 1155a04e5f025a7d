package org.envoygraph.web.pages;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Contacts by month and mode: of all pairs of countries together, and of each pair. */
final class Months {
    private static final int YEAR = "2022".length();
    private static final int MOST_PAIRS = 20;

    /** Of more contacts than this each pair shows their numbers, and of so many years. */
    private static final int MOST_LINKS = 1_500;

    private static final int MOST_YEARS = 12;

    private final Guide guide;
    private final AnswerRows answer;
    private final WayCells cells;
    private final Map<String, Silence> silences;
    private final Group total = new Group(List.of(), "", new TreeMap<>(), new HashSet<>());
    private final Map<String, Group> pairs = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>(); // of modes, by their ids

    /**
     * Reads the answer of {@code contacts-by-month}.
     *
     * @param silences the longest one, by the keys of pairs
     */
    Months(Guide guide, WayAnswers.Answered answered, Map<String, Silence> silences) {
        this.guide = guide;
        this.answer = new AnswerRows(guide, answered.answer());
        this.cells = new WayCells(guide, answer);
        this.silences = silences;
        for (int i = 0; i < answer.rows().size(); i++) {
            List<Optional<Node>> row = answer.rows().get(i);
            enter(row, answered.contacts(i).orElseGet(() -> cells.meetings(row)));
        }
    }

    /**
     * The longest time without a contact of a pair.
     *
     * @param says so in words
     * @param after the last day on which the contact before may have been
     * @param until the first day on which the next one may have been
     */
    record Silence(List<Shown> says, String after, String until) {
        static final Silence NONE = new Silence(List.of(), "", "");

        /** Whether it lasted all of a month, such as 2022-12. */
        boolean has(String month) {
            return !after.isEmpty()
                    && after.substring(0, month.length()).compareTo(month) < 0
                    && until.substring(0, month.length()).compareTo(month) > 0;
        }
    }

    /**
     * @param months the contacts, by month and by the ids of their modes
     * @param open of those in no month
     */
    private record Group(
            List<Shown> countries,
            String more,
            SortedMap<String, SortedMap<String, Set<Node>>> months,
            Set<Node> open) {
        int count() {
            return open.size() + count(months);
        }

        static int count(SortedMap<String, SortedMap<String, Set<Node>>> months) {
            return months.values().stream()
                    .flatMap(it -> it.values().stream())
                    .mapToInt(Set::size)
                    .sum();
        }

        void enter(String month, String mode, Node contact) {
            if (month.isEmpty()) {
                open.add(contact);
            } else {
                months.computeIfAbsent(month, any -> new TreeMap<>())
                        .computeIfAbsent(mode, any -> new HashSet<>())
                        .add(contact);
            }
        }
    }

    private void enter(List<Optional<Node>> row, List<Node> contacts) {
        String month = answer.text(row, "month");
        String mode = answer.node(row, "modes").map(Node::getLiteralLexicalForm).orElse("");
        words.put(mode, answer.text(row, "modes"));
        Group pair =
                pairs.computeIfAbsent(
                        cells.key(row),
                        any ->
                                new Group(
                                        cells.countries(row),
                                        cells.number(row, "country", "partner").get(0).href(),
                                        new TreeMap<>(),
                                        new HashSet<>()));
        for (Node contact : contacts) {
            pair.enter(month, mode, contact);
            total.enter(month, mode, contact);
        }
    }

    /** The picture of all together. */
    MonthColumns columns() {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        total.months()
                .forEach(
                        (month, modes) ->
                                modes.forEach(
                                        (mode, contacts) ->
                                                counts.computeIfAbsent(
                                                                month, any -> new TreeMap<>())
                                                        .put(word(mode), contacts.size())));
        return MonthColumns.of(counts);
    }

    private String word(String mode) {
        return mode.isEmpty() ? guide.words("mode.unknown") : words.get(mode);
    }

    /** All together first, then the pairs with most contacts. */
    List<Calendar.Pair> all() {
        List<Calendar.Pair> all = new ArrayList<>();
        if (pairs.size() > 1) {
            all.add(pair("", total));
        }
        pairs.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Group> it) -> -it.getValue().count())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_PAIRS)
                .forEach(it -> all.add(pair(it.getKey(), it.getValue())));
        return all;
    }

    private Calendar.Pair pair(String key, Group group) {
        boolean together = key.isEmpty();
        Silence silence = silences.getOrDefault(key, Silence.NONE);
        boolean counted = together || total.count() > MOST_LINKS;
        int since = together || !counted ? first(group) : last(group) - MOST_YEARS + 1;
        return new Calendar.Pair(
                together ? List.of(Shown.text(guide.words("way.together"))) : group.countries(),
                years(group, counted, since, silence),
                others(group, since),
                together
                        ? List.of()
                        : List.of(Shown.link(guide.words("calendar.all"), group.more())),
                silence.says());
    }

    private static int first(Group group) {
        return group.months().isEmpty()
                ? 0
                : Integer.parseInt(group.months().firstKey().substring(0, YEAR));
    }

    private static int last(Group group) {
        return group.months().isEmpty()
                ? 0
                : Integer.parseInt(group.months().lastKey().substring(0, YEAR));
    }

    /** How many are of no single month, and of earlier years than are shown, in words. */
    private String others(Group group, int since) {
        List<String> others = new ArrayList<>();
        int open = group.open().size();
        if (open > 0) {
            others.add(guide.words("calendar.undated", open));
        }
        int before = Group.count(group.months().headMap(year(since)));
        if (before > 0) {
            others.add(guide.words("calendar.before", before, year(since)));
        }
        return String.join("; ", others);
    }

    private static String year(int year) {
        return String.format("%04d", year);
    }

    private List<Calendar.Year> years(Group group, boolean counted, int since, Silence silence) {
        if (group.months().isEmpty()) {
            return List.of();
        }
        int first = Math.max(since, first(group));
        int last = last(group);
        List<Calendar.Year> years = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            List<Calendar.InMonth> twelve = new ArrayList<>();
            for (Month month : Month.values()) {
                String key = String.format("%04d-%02d", year, month.getValue());
                SortedMap<String, Set<Node>> modes =
                        group.months().getOrDefault(key, new TreeMap<>());
                twelve.add(
                        new Calendar.InMonth(
                                Days.month(month), entries(modes, counted), silence.has(key)));
            }
            if (twelve.stream().anyMatch(it -> !it.isGap()) || last - first < 20) {
                years.add(new Calendar.Year(Integer.toString(year), twelve));
            }
        }
        return years;
    }

    /** Each contact with its link; of all pairs together only how many there are. */
    private List<Shown> entries(SortedMap<String, Set<Node>> modes, boolean counted) {
        List<Shown> entries = new ArrayList<>();
        modes.forEach(
                (mode, contacts) -> {
                    String letters = letters(mode);
                    if (counted) {
                        entries.add(Shown.text(contacts.size() + " " + letters));
                    } else {
                        contacts.stream()
                                .sorted(Comparator.comparing(Node::toString))
                                .forEach(it -> entries.add(entry(it, letters, word(mode))));
                    }
                });
        return entries;
    }

    private Shown entry(Node contact, String letters, String mode) {
        Shown label = guide.shown(contact);
        return new Shown(letters, "", label.href(), List.of(new Mark("mode", mode, label.text())));
    }

    private String letters(String modes) {
        List<String> letters = new ArrayList<>();
        for (String mode : modes.split(" ")) {
            letters.add(guide.strings().orElse("mode.brief." + mode, "?"));
        }
        return String.join(" " + guide.words("way.or") + " ", letters);
    }
}
