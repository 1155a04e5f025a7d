package org.envoygraph.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilVote;
import org.envoygraph.facts.CouncilVote.Choice;

/**
 * The vote on a resolution. The file gives it three times: in words, by counts and by lists of
 * states, which now and then differ; then the words count.
 *
 * @param totals those that are known
 * @param states who voted so, as far as the lists do not name more than there were
 * @param complete whether all three agree on all members of the Council
 */
record CastVotes(Map<Choice, Integer> totals, Map<Choice, List<IRI>> states, boolean complete) {
    static final Map<Choice, String> KEYS =
            Map.of(
                    Choice.IN_FAVOUR, "MS_in_favour",
                    Choice.AGAINST, "MS_against",
                    Choice.ABSTAINING, "MS_abstaining");

    private static final Choice[] COUNTED = {Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING};
    private static final Pattern FIGURES = Pattern.compile("([0-9]+)-([0-9]+)-([0-9]+)");

    CastVotes {
        totals = Map.copyOf(totals);
        states = Map.copyOf(states);
    }

    /** The vote of a record; none where it was adopted without one. */
    static Optional<CastVotes> of(JsonRecord record, UnStates names, Records records)
            throws BadRecord {
        Fields fields = record.fields();
        String words = fields.text("adoption_type").orElse("");
        if (words.matches("(?i).*(without vote|by acclamation).*")) {
            boolean listed = KEYS.values().stream().anyMatch(key -> !record.list(key).isEmpty());
            if (listed) {
                records.left("voters of a text adopted without a vote", fields);
            }
            return Optional.empty();
        }
        Map<Choice, Integer> counts = counts(fields, records);
        Map<Choice, Integer> totals = new EnumMap<>(counts);
        totals.putAll(said(words));
        if (counts.entrySet().stream()
                .anyMatch(c -> !totals.get(c.getKey()).equals(c.getValue()))) {
            records.repaired("counts that differ from the result in words: the words", fields);
        }
        Map<Choice, List<IRI>> states = new EnumMap<>(Choice.class);
        for (Choice choice : COUNTED) {
            List<IRI> listed = names.states(record.list(KEYS.get(choice)), fields);
            if (listed.size() > totals.getOrDefault(choice, CouncilVote.MEMBERS)) {
                records.left("ballots of more states than voted so", fields);
            } else {
                states.put(choice, listed);
            }
        }
        boolean complete = complete(counts, totals, states);
        if (!complete) {
            records.noted("votes of which not all ballots are known", 1);
        }
        return Optional.of(new CastVotes(totals, states, complete));
    }

    private static boolean complete(
            Map<Choice, Integer> counts,
            Map<Choice, Integer> totals,
            Map<Choice, List<IRI>> states) {
        int all = 0;
        for (Choice choice : COUNTED) {
            Integer total = totals.get(choice);
            if (total == null
                    || !total.equals(counts.getOrDefault(choice, total))
                    || !states.containsKey(choice)
                    || states.get(choice).size() != total) {
                return false;
            }
            all += total;
        }
        return all == CouncilVote.MEMBERS;
    }

    /** The counts that are there; an empty one says nothing. */
    private static Map<Choice, Integer> counts(Fields fields, Records records) throws BadRecord {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        boolean zeros = false;
        for (Choice choice : COUNTED) {
            Optional<String> count = fields.text(KEYS.get(choice) + "_count");
            if (count.isPresent()) {
                if (!count.get().matches("[0-9]{1,3}")) {
                    throw new BadRecord("a count that is no number");
                }
                zeros |= count.get().matches("0[0-9]+");
                counts.put(choice, Integer.valueOf(count.get()));
            }
        }
        if (zeros) {
            records.repaired("a count with zeros before it: the number", fields);
        }
        return counts;
    }

    private static Map<Choice, Integer> said(String words) {
        Matcher figures = FIGURES.matcher(words);
        if (figures.find()) {
            Map<Choice, Integer> said = new EnumMap<>(Choice.class);
            for (int i = 0; i < COUNTED.length; i++) {
                said.put(COUNTED[i], Integer.valueOf(figures.group(i + 1)));
            }
            return said;
        }
        return words.startsWith("Adopted unanim")
                ? Map.of(
                        Choice.IN_FAVOUR,
                        CouncilVote.MEMBERS,
                        Choice.AGAINST,
                        0,
                        Choice.ABSTAINING,
                        0)
                : Map.of();
    }
}
