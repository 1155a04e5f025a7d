package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a fact says at its core, as curators write it in {@code gold.yaml}. */
public final class Essentials {
    /** Their names, in order. */
    public static final List<String> NAMES =
            List.of(
                    "kind",
                    "tells",
                    "when",
                    "mode",
                    "status",
                    "place",
                    "participants",
                    "speakers",
                    "to",
                    "act",
                    "stance",
                    "polarity",
                    "availability",
                    "relayed-by",
                    "claim",
                    "identification",
                    "counts");

    private final Fact fact;
    private final Facts facts;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Essentials(Fact fact, Facts facts) {
        this.fact = fact;
        this.facts = facts;
    }

    /** The values of a fact by their names; what it does not have is absent. */
    public static Map<String, List<String>> of(Fact fact, Facts facts) {
        Essentials essentials = new Essentials(fact, facts);
        essentials.common();
        essentials.event();
        Facts.statement(fact).ifPresent(essentials::said);
        essentials.values.values().removeIf(List::isEmpty);
        return essentials.values;
    }

    private void common() {
        Attestation told = fact.told();
        values.put("kind", List.of(fact.word()));
        values.put("tells", tells());
        values.put("when", told.when().map(Essentials::days).stream().toList());
        values.put("claim", List.of(told.claim().id()));
        values.put("identification", List.of(told.uncertain() ? "uncertain" : "certain"));
        values.put("counts", told.counts().stream().map(Essentials::count).toList());
    }

    private List<String> tells() {
        if (fact instanceof Happening happening) {
            return List.of(happening.event());
        }
        if (fact instanceof Readout readout) {
            return readout.of();
        }
        if (fact instanceof PostHeld held) {
            return List.of(held.person() + " as " + held.post());
        }
        return fact instanceof Group group
                ? List.of(group.name())
                : fact.during().stream().toList();
    }

    private void event() {
        if (fact instanceof Meeting meeting) {
            values.put("mode", meeting.mode().stream().toList());
            values.put("status", List.of(meeting.status().id()));
            values.put("place", meeting.location().stream().toList());
            values.put("participants", parties(meeting.participants()));
        }
        if (fact instanceof Visit visit) {
            values.put("status", List.of(visit.status().id()));
            values.put("place", visit.location().stream().toList());
            values.put("participants", parties(visit.participants()));
        }
    }

    private void said(Statement statement) {
        values.put("speakers", parties(statement.speakers()));
        values.put("to", parties(statement.addressees()));
        values.put("act", List.of(statement.act()));
        values.put("stance", List.of(statement.stance()));
        values.put("polarity", List.of(statement.polarity().id()));
        if (fact instanceof Readout readout) {
            values.put("availability", List.of(readout.availability().id()));
        }
        values.put("relayed-by", relayers());
    }

    private List<String> relayers() {
        return facts.all().stream()
                .filter(f -> f.told().linked(FactLink.Kind.RELAYS).contains(fact.id()))
                .map(Fact::id)
                .toList();
    }

    private static List<String> parties(List<Participant> participants) {
        return participants.stream()
                .map(p -> p.who() + p.as().map(post -> " as " + post).orElse(""))
                .sorted()
                .toList();
    }

    /**
     * {@code 2022-12-07}, {@code 2021-05-01/2021-05-31}, {@code ../2021-07-06}, {@code unknown}.
     */
    private static String days(TimeSpec when) {
        if (when.earliest().isEmpty() && when.latest().isEmpty()) {
            return "unknown";
        }
        return when.earliest().equals(when.latest())
                ? day(when.earliest())
                : day(when.earliest()) + "/" + day(when.latest());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }

    private static String count(CountClaim count) {
        String number =
                count.quantity().isPresent() ? String.valueOf(count.quantity().getAsInt()) : "";
        return String.join(
                " ",
                Stream.of(count.kind(), number, count.unit().orElse(""))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
