package org.envoygraph.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.Statement;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.facts.TextEvent;
import org.envoygraph.facts.Transfer;
import org.envoygraph.facts.UnidentifiedParty;
import org.envoygraph.facts.Visit;

/** The word for its kind that stands in the IRI of a thing. */
final class Kinds {
    private static final Map<Class<? extends Party>, String> PARTIES =
            Map.of(
                    Person.class, "person",
                    Country.class, "country",
                    Organization.class, "organization",
                    UnidentifiedParty.class, "unidentified");

    /** What a fact of each kind tells of. */
    private static final Map<Class<? extends Fact>, String> SUBJECTS =
            Map.ofEntries(
                    Map.entry(Meeting.class, "meeting"),
                    Map.entry(Visit.class, "visit"),
                    Map.entry(Occasion.class, "occasion"),
                    Map.entry(Provocation.class, "provocation"),
                    Map.entry(Group.class, "group"),
                    Map.entry(Statement.class, "statement"),
                    Map.entry(Readout.class, "statement"),
                    Map.entry(CouncilText.class, "text"),
                    Map.entry(TextEvent.class, "text-event"),
                    Map.entry(Position.class, "position"),
                    Map.entry(PostHeld.class, "tenure"),
                    Map.entry(TenureEvent.class, "tenure-event"),
                    Map.entry(Sanction.class, "sanction"),
                    Map.entry(Circumstance.class, "circumstance"));

    /** Kinds of things that are neither a party nor what a fact tells of. */
    private static final List<String> PARTS =
            List.of(
                    "article",
                    "ballot",
                    "count",
                    "evidence",
                    "fact",
                    "identifier",
                    "link",
                    "participation",
                    "place",
                    "post",
                    "record",
                    "scheme",
                    "selector",
                    "variant",
                    "vote",
                    "when");

    /** The kinds that files tell of before the closed lists of terms, in this order. */
    static final List<String> READ_FIRST =
            List.of(
                    "article",
                    "person",
                    "unidentified",
                    "country",
                    "organization",
                    "post",
                    "place",
                    "tenure",
                    "tenure-event",
                    "meeting",
                    "visit",
                    "occasion",
                    "group",
                    "provocation",
                    "arms-transfer",
                    "repatriation",
                    "sanction",
                    "circumstance",
                    "participation",
                    "statement",
                    "text",
                    "text-event",
                    "position",
                    "vote",
                    "ballot");

    /** The kinds that come after the closed lists. */
    static final List<String> READ_LAST =
            List.of(
                    "count",
                    "when",
                    "variant",
                    "identifier",
                    "link",
                    "query",
                    "record",
                    "fact",
                    "evidence",
                    "selector");

    private Kinds() {}

    /** All kinds, sorted. */
    static SortedSet<String> all() {
        SortedSet<String> kinds = new TreeSet<>(PARTS);
        kinds.addAll(PARTIES.values());
        kinds.addAll(SUBJECTS.values());
        for (Transfer.Kind kind : Transfer.Kind.values()) {
            kinds.add(kind.id());
        }
        return kinds;
    }

    /** The kinds of party that have a word. */
    static Set<Class<? extends Party>> parties() {
        return PARTIES.keySet();
    }

    static String of(Party party) {
        return word(PARTIES.get(party.getClass()), party);
    }

    static String of(Fact fact) {
        return fact instanceof Transfer transfer
                ? transfer.kind().id()
                : word(SUBJECTS.get(fact.getClass()), fact);
    }

    private static String word(String word, Object thing) {
        return Optional.ofNullable(word)
                .orElseThrow(() -> new IllegalArgumentException("no kind for " + thing));
    }

    /** What tells the thing of a fact from others of its kind. */
    static String slug(Fact fact) {
        if (fact instanceof Happening happening) {
            return happening.event();
        }
        if (fact instanceof Group group) {
            return group.name();
        }
        if (fact instanceof PostHeld held) {
            return held.person() + "." + held.post();
        }
        if (fact instanceof CouncilText text) {
            return text.text();
        }
        return fact instanceof Sanction sanction ? sanction.sanction() : fact.id();
    }
}
