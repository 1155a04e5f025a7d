package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;

/** Remembers what was read and words what does not go together with it. */
final class LinkConflicts {
    private final List<LinkDecision> decisions = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();

    /** What is wrong with a decision beside the earlier ones. */
    Optional<String> with(LinkDecision decision) {
        Optional<String> conflict =
                decisions.stream()
                        .flatMap(earlier -> between(earlier, decision).stream())
                        .findFirst();
        decisions.add(decision);
        return conflict;
    }

    private static Optional<String> between(LinkDecision earlier, LinkDecision now) {
        boolean sameSubject = earlier.subject().isSameAs(now.subject());
        boolean sameItem = earlier.item().equals(now.item());
        boolean twoLinks = earlier.isLink() && now.isLink();
        if (sameSubject && sameItem) {
            return Optional.of(
                    subject(now) + " and '" + now.item() + "' are decided already" + at(earlier));
        }
        if (twoLinks && sameSubject) {
            return Optional.of(
                    subject(now)
                            + " is the same as '"
                            + earlier.item()
                            + "' already"
                            + at(earlier));
        }
        if (twoLinks && sameItem) {
            return Optional.of(
                    "'"
                            + now.item()
                            + "' is the same as "
                            + subject(earlier)
                            + " already"
                            + at(earlier));
        }
        return Optional.empty();
    }

    private static String subject(LinkDecision decision) {
        return "'" + decision.subject().id() + "'";
    }

    private static String at(LinkDecision earlier) {
        return ", at " + earlier.place() + "; keep one";
    }

    /** What is wrong with an identifier beside the earlier ones. */
    Optional<String> with(Identifier identifier) {
        Optional<String> conflict =
                identifiers.stream()
                        .filter(earlier -> earlier.scheme().equals(identifier.scheme()))
                        .flatMap(earlier -> between(earlier, identifier).stream())
                        .findFirst();
        identifiers.add(identifier);
        return conflict;
    }

    private static Optional<String> between(Identifier earlier, Identifier now) {
        if (earlier.subject().isSameAs(now.subject())) {
            return Optional.of(
                    "'"
                            + now.subject().id()
                            + "' has an identifier of '"
                            + now.scheme()
                            + "' already, at "
                            + earlier.place()
                            + "; keep one");
        }
        if (earlier.value().equals(now.value())) {
            return Optional.of(
                    "'"
                            + now.value()
                            + "' is the '"
                            + now.scheme()
                            + "' of '"
                            + earlier.subject().id()
                            + "' already, at "
                            + earlier.place()
                            + "; one of them is wrong");
        }
        return Optional.empty();
    }
}
