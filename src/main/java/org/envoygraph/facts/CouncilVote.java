package org.envoygraph.facts;

import java.util.List;

/**
 * One vote of the Security Council.
 *
 * @param complete whether the source names the ballot of every member
 * @param ballots those that the source names
 */
public record CouncilVote(boolean complete, List<Ballot> ballots, Totals totals, Place place) {
    /** How many states have a seat, since 1966. */
    public static final int MEMBERS = 15;

    /** The figures that the source gives, whether or not it names the ballots. */
    public record Totals(int inFavour, int against, int abstaining) {
        /** How many made a choice; who is not counted elsewhere did not vote. */
        public int of(Choice choice) {
            return switch (choice) {
                case IN_FAVOUR -> inFavour;
                case AGAINST -> against;
                case ABSTAINING -> abstaining;
                case NOT_VOTING -> MEMBERS - inFavour - against - abstaining;
            };
        }
    }

    /** How one state voted. */
    public record Ballot(String voter, Choice choice, Place place) {}

    /** Terms of scheme {@code choice}. */
    public enum Choice implements Term {
        IN_FAVOUR,
        AGAINST,
        ABSTAINING,
        NOT_VOTING
    }

    public CouncilVote {
        ballots = List.copyOf(ballots);
    }

    /** The ballots of one choice. */
    public List<Ballot> cast(Choice choice) {
        return ballots.stream().filter(ballot -> ballot.choice() == choice).toList();
    }
}
