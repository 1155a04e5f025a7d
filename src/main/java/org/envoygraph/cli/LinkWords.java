package org.envoygraph.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Party;
import org.envoygraph.linking.HeldPost;
import org.envoygraph.linking.client.Found;
import org.envoygraph.linking.client.Proposal;
import org.envoygraph.linking.client.Sought;

/** What is said of things of ours, and of items that they may be, to who must decide. */
record LinkWords(Facts facts) {
    /** What it is, as a heading. */
    String heading(Sought sought) {
        return sought.label() + " (" + sought.kind().id() + " " + sought.id() + ")";
    }

    /** Country and posts; empty where nothing is known. */
    String context(Sought sought) {
        List<String> words = new ArrayList<>();
        sought.country()
                .filter(country -> !country.equals(sought.id()))
                .flatMap(facts.register()::party)
                .map(Party::name)
                .ifPresent(words::add);
        sought.posts().forEach(post -> words.add(words(post)));
        return String.join("; ", words);
    }

    private static String words(HeldPost post) {
        Optional<String> from = post.from().map(LocalDate::toString);
        Optional<String> to = post.to().map(LocalDate::toString);
        if (from.isEmpty() && to.isEmpty()) {
            return post.label();
        }
        String days = from.equals(to) ? from.get() : from.orElse("?") + " to " + to.orElse("?");
        return post.label() + ", seen " + days;
    }

    /** Name, score and what the service tells, on one line. */
    String line(Proposal proposal) {
        Found found = proposal.found();
        List<String> words = new ArrayList<>(List.of(found.name() + ", " + points(proposal)));
        words.add(found.typesInWords());
        words.add(found.description());
        words.removeIf(String::isEmpty);
        return String.join("; ", words);
    }

    static String points(Proposal proposal) {
        return String.valueOf(Math.round(proposal.score()));
    }
}
