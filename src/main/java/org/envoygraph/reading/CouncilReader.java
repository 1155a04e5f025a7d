package org.envoygraph.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilRecord.Kind;
import org.envoygraph.facts.CouncilVote;
import org.envoygraph.facts.CouncilVote.Ballot;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.CouncilVote.Totals;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code data/council}: what was adopted in one file, what was not in the other. */
final class CouncilReader {
    static final List<String> FILES = List.of("resolutions", "drafts");

    private static final Pattern RESOLUTION = Pattern.compile("S/RES/\\d+ \\(\\d{4}\\)");
    private static final Pattern DRAFT = Pattern.compile("S/\\d{4}/\\d+");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z]+(/[A-Z0-9.]+)+");

    private final Ids ids;
    private final List<CouncilRecord> records = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    CouncilReader(Ids ids) {
        this.ids = ids;
    }

    /** Reads one of {@link #FILES}. */
    void read(String name, Value document) {
        Kind kind = name.equals("resolutions") ? Kind.RESOLUTION : Kind.DRAFT_RESOLUTION;
        document.keys().eachId((id, value) -> records.add(record(kind, id, value.keys())));
    }

    /** Takes note that a file cannot be read, so that what refers to it is no problem. */
    void passOver() {
        ids.passOver(Space.TEXT);
    }

    /** What the files hold, which is complete only when there is no problem. */
    List<CouncilRecord> records() {
        return List.copyOf(records);
    }

    private CouncilRecord record(Kind kind, String id, Keys keys) {
        Place first = places.putIfAbsent(id, keys.place());
        if (first != null) {
            keys.problem("'" + id + "' stands here already, at " + first + "; keep one");
        }
        ids.share(id, keys.place(), Space.TEXT); // an article that gives the symbol may tell of it
        boolean adopted = kind == Kind.RESOLUTION;
        String date = adopted ? "adopted" : "put-to-vote";
        CouncilRecord record =
                new CouncilRecord(
                        id,
                        keys.need("symbol", v -> symbol(v, kind, id), ""),
                        keys.needText("title"),
                        kind,
                        keys.need(date, Value::day, LocalDate.EPOCH),
                        adopted ? List.of() : countries(keys, "vetoed-by"),
                        keys.list("topics", v -> ids.term(v, Register.TOPIC)),
                        keys.need("document", CouncilReader::document, ""),
                        countries(keys, "sponsors"),
                        keys.need("vote", this::vote, nobodyVoted(keys)),
                        keys.place());
        keys.done();
        return record;
    }

    private static String symbol(Value value, Kind kind, String id) {
        String symbol = value.text();
        boolean adopted = kind == Kind.RESOLUTION;
        String slug = symbol.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        slug = slug.replaceAll("^-|-$", "");
        if (!(adopted ? RESOLUTION : DRAFT).matcher(symbol).matches()) {
            value.problem(
                    "'"
                            + symbol
                            + "' is no symbol of a "
                            + (adopted ? "resolution" : "draft")
                            + "; write it like "
                            + (adopted ? "S/RES/1718 (2006)" : "S/2022/431"));
        } else if (!slug.equals(id)) {
            value.problem("'" + symbol + "' belongs to the id '" + slug + "', not '" + id + "'");
        }
        return symbol;
    }

    private static String document(Value value) {
        String symbol = value.text();
        if (!symbol.isBlank() && !DOCUMENT.matcher(symbol).matches()) {
            value.problem("'" + symbol + "' is no document symbol; write it like S/PV.5551");
        }
        return symbol;
    }

    private List<String> countries(Keys keys, String key) {
        return keys.list(key, v -> ids.refer(v, Space.COUNTRY));
    }

    private CouncilVote vote(Value value) {
        Keys keys = value.keys();
        List<Ballot> ballots = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            ballots.addAll(keys.list(choice.id(), v -> ballot(v, choice)));
        }
        CouncilVote vote =
                new CouncilVote(
                        keys.need("complete", Value::yes, false),
                        ballots,
                        keys.need("totals", CouncilReader::totals, new Totals(0, 0, 0)),
                        keys.place());
        keys.done();
        return vote;
    }

    private Ballot ballot(Value voter, Choice choice) {
        return new Ballot(ids.refer(voter, Space.COUNTRY), choice, voter.place());
    }

    private static Totals totals(Value value) {
        Keys keys = value.keys();
        Totals totals =
                new Totals(
                        keys.need(Choice.IN_FAVOUR.id(), Value::number, 0),
                        keys.need(Choice.AGAINST.id(), Value::number, 0),
                        keys.need(Choice.ABSTAINING.id(), Value::number, 0));
        keys.done();
        return totals;
    }

    private static CouncilVote nobodyVoted(Keys keys) {
        return new CouncilVote(false, List.of(), new Totals(0, 0, 0), keys.place());
    }
}
