package org.envoygraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.envoygraph.facts.CountClaim;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.Visit;

/** What a superlative compares its fact with: other things of the same sort. */
final class Alike {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");
    private static final Pattern BY_MODE =
            Pattern.compile("\\bcalls?\\b|\\bin person\\b|\\bface to face\\b|\\bby video\\b");

    private final Told told;

    Alike(Told told) {
        this.told = told;
    }

    /** Others like a fact, one telling a thing; nothing where this cannot be told. */
    Optional<List<Fact>> others(Fact fact, CountClaim claim) {
        List<Fact> others = new ArrayList<>();
        if (fact instanceof Meeting meeting) {
            others.addAll(meetings(meeting, claim));
        } else if (fact instanceof Visit visit) {
            others.addAll(visits(visit));
        } else if (fact instanceof Provocation provocation) {
            others.addAll(provocations(provocation));
        } else if (fact instanceof Sanction sanction) {
            others.addAll(sanctions(sanction));
        } else {
            return Optional.empty();
        }
        String scope = claim.scope().orElse("");
        return Optional.of(others.stream().filter(o -> isOfYear(o, scope)).toList());
    }

    private Collection<? extends Fact> meetings(Meeting meeting, CountClaim claim) {
        boolean sameMode =
                claim.unit().filter("phone-calls"::equals).isPresent()
                        || claim.scope().filter(s -> BY_MODE.matcher(s).find()).isPresent();
        return first(
                Meeting.class,
                meeting,
                other ->
                        other.council() == meeting.council()
                                && other.status() == EventStatus.HELD
                                && (!sameMode || other.mode().equals(meeting.mode()))
                                && (meeting.council() || who(other).equals(who(meeting))));
    }

    private Collection<? extends Fact> visits(Visit visit) {
        return first(
                Visit.class,
                visit,
                other -> other.status() == EventStatus.HELD && who(other).equals(who(visit)));
    }

    private Collection<? extends Fact> provocations(Provocation provocation) {
        return first(
                Provocation.class,
                provocation,
                other ->
                        other.kind().equals(provocation.kind())
                                && other.by().equals(provocation.by())
                                && !Collections.disjoint(
                                        other.told().topics(), provocation.told().topics()));
    }

    /** The earliest published telling of each other event that is like one. */
    private <H extends Happening> Collection<H> first(Class<H> kind, H one, Predicate<H> alike) {
        Map<String, H> first = new LinkedHashMap<>();
        for (H other : told.all(kind)) {
            if (!other.event().equals(one.event()) && alike.test(other)) {
                first.putIfAbsent(other.event(), other);
            }
        }
        return first.values();
    }

    private Collection<? extends Fact> sanctions(Sanction sanction) {
        Map<String, Sanction> first = new LinkedHashMap<>();
        for (Sanction other : told.all(Sanction.class)) {
            if (!other.sanction().equals(sanction.sanction())
                    && !Collections.disjoint(other.by(), sanction.by())
                    && !Collections.disjoint(other.on(), sanction.on())) {
                first.putIfAbsent(other.sanction(), other);
            }
        }
        return first.values();
    }

    /** The parties of an event. */
    static Set<String> who(Happening happening) {
        return happening.participants().stream()
                .map(Participant::who)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a scope names a year, only what was in it counts. */
    private static boolean isOfYear(Fact other, String scope) {
        Matcher year = YEAR.matcher(scope);
        if (!year.find()) {
            return true;
        }
        int wanted = Integer.parseInt(year.group());
        Span span = Span.of(other);
        return span.first().getYear() == wanted && span.last().getYear() == wanted;
    }
}
