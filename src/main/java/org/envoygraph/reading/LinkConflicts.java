package org.envoygraph.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject;

/** Remembers what was read and words what does not go together with it. */
final class LinkConflicts {
    private record Thing(LinkSubject.Kind kind, String id) {
        static Thing of(LinkSubject subject) {
            return new Thing(subject.kind(), subject.id());
        }
    }

    private record Pair(Thing thing, String item) {}

    private record Listed(Thing thing, String scheme) {}

    private record Code(String scheme, String value) {}

    private final Map<Pair, LinkDecision> decided = new HashMap<>();
    private final Map<Thing, LinkDecision> linkOfThing = new HashMap<>();
    private final Map<String, LinkDecision> linkOfItem = new HashMap<>();
    private final Map<Listed, Identifier> codeOfThing = new HashMap<>();
    private final Map<Code, Identifier> thingOfCode = new HashMap<>();

    /** What is wrong with a decision beside the earlier ones. */
    Optional<String> with(LinkDecision now) {
        Thing thing = Thing.of(now.subject());
        String subject = subject(now);
        String item = "'" + now.item() + "'";
        Optional<String> twice =
                remember(decided, new Pair(thing, now.item()), now)
                        .map(e -> subject + " and " + item + " are decided already" + at(e));
        if (!now.isLink()) {
            return twice;
        }
        Optional<LinkDecision> ofThing = remember(linkOfThing, thing, now);
        Optional<LinkDecision> ofItem = remember(linkOfItem, now.item(), now);
        return twice.or(() -> ofThing.map(e -> isAlready(subject, "'" + e.item() + "'", e)))
                .or(() -> ofItem.map(e -> isAlready(item, subject(e), e)));
    }

    /** What is wrong with an identifier beside the earlier ones. */
    Optional<String> with(Identifier now) {
        Thing thing = Thing.of(now.subject());
        Optional<Identifier> ofThing = remember(codeOfThing, new Listed(thing, now.scheme()), now);
        Optional<Identifier> ofCode =
                remember(thingOfCode, new Code(now.scheme(), now.value()), now);
        return ofThing.map(e -> hasAlready(now, e)).or(() -> ofCode.map(e -> isAlready(now, e)));
    }

    /** The earlier one, if there is one; it stays. */
    private static <K, V> Optional<V> remember(Map<K, V> earlier, K key, V now) {
        return Optional.ofNullable(earlier.putIfAbsent(key, now));
    }

    private static String isAlready(String one, String other, LinkDecision earlier) {
        return one + " is the same as " + other + " already" + at(earlier);
    }

    private static String subject(LinkDecision decision) {
        return "'" + decision.subject().id() + "'";
    }

    private static String at(LinkDecision earlier) {
        return ", at " + earlier.place() + "; keep one";
    }

    private static String hasAlready(Identifier now, Identifier earlier) {
        return "'"
                + now.subject().id()
                + "' has an identifier of '"
                + now.scheme()
                + "' already, at "
                + earlier.place()
                + "; keep one";
    }

    private static String isAlready(Identifier now, Identifier earlier) {
        return "'"
                + now.value()
                + "' is the '"
                + now.scheme()
                + "' of '"
                + earlier.subject().id()
                + "' already, at "
                + earlier.place()
                + "; one of them is wrong";
    }
}
