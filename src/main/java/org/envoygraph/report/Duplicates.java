package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Provocation;

/** Events that look the same, under two names. */
final class Duplicates implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        Map<String, List<Happening>> alike =
                told.all(Happening.class).stream()
                        .filter(h -> alike(h).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        h -> alike(h).orElseThrow(),
                                        TreeMap::new,
                                        Collectors.toList()));
        SamePeriod periods = new SamePeriod(told);
        alike.values().forEach(happenings -> pairs(happenings, periods, told, found));
    }

    /** What two must share: the parties of a meeting, the kind and author of a launch or test. */
    private static Optional<String> alike(Happening happening) {
        if (happening instanceof Meeting meeting) {
            return Optional.of(meeting.council() ? "council" : "meeting " + Alike.who(meeting));
        }
        if (happening instanceof Provocation provocation) {
            return Optional.of(
                    provocation.kind() + " " + provocation.by().stream().sorted().toList());
        }
        return Optional.empty();
    }

    private static void pairs(
            List<Happening> happenings, SamePeriod periods, Told told, Findings found) {
        Map<String, List<Happening>> pairs = new TreeMap<>();
        for (Happening one : happenings) {
            for (Happening other : happenings) {
                if (one.event().compareTo(other.event()) < 0
                        && isSameMode(one, other)
                        && !told.isApart(one.event(), other.event())
                        && periods.may(one, other)) {
                    List<Happening> pair =
                            pairs.computeIfAbsent(
                                    one.event() + "+" + other.event(), k -> new ArrayList<>());
                    pair.add(one);
                    pair.add(other);
                }
            }
        }
        pairs.forEach((key, pair) -> add(key, pair, told, found));
    }

    private static boolean isSameMode(Happening one, Happening other) {
        Optional<String> mode = SamePeriod.mode(one);
        Optional<String> another = SamePeriod.mode(other);
        return mode.isEmpty() || another.isEmpty() || mode.equals(another);
    }

    private static void add(String key, List<Happening> pair, Told told, Findings found) {
        List<Account> accounts =
                pair.stream()
                        .distinct()
                        .map(h -> new Account(h, h.event() + " on " + Span.of(h)))
                        .toList();
        String names =
                Stream.of(key.split("\\+")).map(told::quoted).collect(Collectors.joining(" and "));
        found.add(
                Severity.CONFLICT,
                Kind.DUPLICATE,
                key,
                "",
                what(pair.get(0))
                        + " on days that overlap, perhaps one under two names: "
                        + names
                        + "; if they are the same, give both one name, else accept this with the"
                        + " reason",
                accounts);
    }

    private static String what(Happening happening) {
        if (happening instanceof Meeting meeting) {
            return meeting.council() ? "Council meetings" : "Meetings of the same parties";
        }
        return "Launches or tests of the same kind";
    }
}
