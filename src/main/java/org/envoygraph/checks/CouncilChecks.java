package org.envoygraph.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilRecord.Kind;
import org.envoygraph.facts.CouncilVote;
import org.envoygraph.facts.CouncilVote.Ballot;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** Votes of the Security Council: ballots against totals, and totals against what came of them. */
final class CouncilChecks implements Checks.Check {
    /** Charter of the United Nations, Articles 23 and 27. */
    private static final List<String> PERMANENT =
            List.of("china", "france", "russia", "united-kingdom", "united-states");

    private static final int ENOUGH = 9;
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)|S/(\\d{4})/");

    @Override
    public void check(Facts facts, Problems problems) {
        for (CouncilRecord record : facts.council()) {
            year(record, problems);
            once(record.vote(), problems);
            totals(record, problems);
            if (record.kind() == Kind.RESOLUTION) {
                adopted(record, problems);
            } else {
                notAdopted(record, problems);
            }
        }
    }

    private static void year(CouncilRecord record, Problems problems) {
        Matcher year = YEAR.matcher(record.symbol());
        if (year.find() && !year.group().contains(Integer.toString(record.day().getYear()))) {
            problems.add(
                    record.place(),
                    "'"
                            + record.symbol()
                            + "' is of another year than its date "
                            + record.day()
                            + "; correct one of them");
        }
    }

    private static void once(CouncilVote vote, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Ballot ballot : vote.ballots()) {
            if (!seen.add(ballot.voter())) {
                problems.add(ballot.place(), "'" + ballot.voter() + "' votes twice; keep one");
            }
        }
    }

    private static void totals(CouncilRecord record, Problems problems) {
        CouncilVote vote = record.vote();
        if (vote.totals().of(Choice.NOT_VOTING) < 0) {
            problems.add(
                    vote.place(),
                    "the totals come to more than the " + CouncilVote.MEMBERS + " members");
            return;
        }
        for (Choice choice : Choice.values()) {
            int listed = vote.cast(choice).size();
            int total = vote.totals().of(choice);
            if (listed > total || vote.complete() && listed < total) {
                problems.add(
                        vote.place(),
                        "'"
                                + choice.id()
                                + "' lists "
                                + listed
                                + " ballots, the totals make it "
                                + total
                                + "; correct one of them"
                                + (listed < total ? ", or write 'complete: no'" : ""));
            }
        }
    }

    private static void adopted(CouncilRecord record, Problems problems) {
        if (record.vote().totals().inFavour() < ENOUGH) {
            problems.add(
                    record.vote().place(),
                    "a resolution has "
                            + ENOUGH
                            + " votes in favour at least, '"
                            + record.id()
                            + "' has "
                            + record.vote().totals().inFavour());
        }
        for (Ballot ballot : record.vote().cast(Choice.AGAINST)) {
            if (vetoes(ballot)) {
                problems.add(
                        ballot.place(),
                        "'"
                                + ballot.voter()
                                + "' is a permanent member and votes against; what it stops is a"
                                + " draft, in drafts.yaml");
            }
        }
    }

    private static boolean vetoes(Ballot against) {
        return PERMANENT.contains(against.voter());
    }

    private static void notAdopted(CouncilRecord record, Problems problems) {
        Set<String> against = new HashSet<>();
        record.vote().cast(Choice.AGAINST).forEach(ballot -> against.add(ballot.voter()));
        for (String vetoing : record.vetoedBy()) {
            if (!PERMANENT.contains(vetoing)) {
                problems.add(
                        record.place(),
                        "'"
                                + vetoing
                                + "' has no veto; only "
                                + String.join(", ", PERMANENT)
                                + " have");
            } else if (!against.contains(vetoing)) {
                problems.add(
                        record.place(),
                        "'" + vetoing + "' vetoes without a ballot against; add the ballot");
            }
        }
        if (record.vote().totals().inFavour() >= ENOUGH) {
            stopped(record, problems);
        }
    }

    /** Only a negative vote of a permanent member keeps nine votes from adopting a text. */
    private static void stopped(CouncilRecord record, Problems problems) {
        for (Ballot ballot : record.vote().cast(Choice.AGAINST)) {
            if (vetoes(ballot) && !record.vetoedBy().contains(ballot.voter())) {
                problems.add(
                        ballot.place(),
                        "'"
                                + ballot.voter()
                                + "' is a permanent member and votes against; add it to"
                                + " 'vetoed-by'");
            }
        }
        boolean nobody =
                record.vote().cast(Choice.AGAINST).stream().noneMatch(CouncilChecks::vetoes);
        if (nobody && record.vetoedBy().isEmpty()) {
            problems.add(
                    record.place(),
                    "'"
                            + record.id()
                            + "' has "
                            + record.vote().totals().inFavour()
                            + " votes in favour and no veto; name who vetoed it in 'vetoed-by'");
        }
    }
}
