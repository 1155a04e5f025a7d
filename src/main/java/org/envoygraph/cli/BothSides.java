package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;

/**
 * What each side tells of a meeting, from the stored queries {@code readouts}, {@code
 * accounts-of-meeting} and {@code relays}.
 *
 * @param sides by their ids, those with accounts and those that only took part
 */
record BothSides(
        String meeting,
        String label,
        Map<String, String> sides,
        List<Account> accounts,
        List<Content> contents,
        List<Relay> relays) {
    private static final String NONE = "no account known";
    private static final String NOT_FOUND = "not-found";
    private static final String NOT_GIVEN = "no account given";

    /** What a side made known; availability and all after it are empty when nothing is known. */
    record Account(
            String side,
            String availability,
            String availabilityLabel,
            String issuer,
            String channel,
            String date,
            String fact) {
        boolean isKnown() {
            return !availability.isEmpty();
        }
    }

    /**
     * One thing told.
     *
     * @param by for each side the facts by which it tells it
     */
    record Content(
            String told, String item, String label, String gist, Map<String, List<String>> by) {
        /** On whose word it rests. */
        String restsOn(Map<String, String> sides) {
            List<String> telling =
                    by.entrySet().stream()
                            .filter(entry -> !entry.getValue().isEmpty())
                            .map(entry -> sides.get(entry.getKey()))
                            .toList();
            if (telling.size() == 1) {
                return "one side's word: " + telling.get(0);
            }
            return telling.size() == 2 ? "both" : telling.size() + " sides";
        }
    }

    /**
     * Whose words came through whom.
     *
     * @param known "relayed", "first-hand" or, when the article alone gives them, "article"
     * @param length by how many statements they were passed on
     */
    record Relay(String speaker, String relayer, String known, int length, String facts) {}

    /**
     * Asks for a meeting by its short id or IRI.
     *
     * @param scope the article or collection whose accounts alone count
     */
    static BothSides of(String meeting, Optional<String> scope, Shelf shelf, DatasetGraph dataset)
            throws RefusedParameters {
        Map<String, List<String>> given = new LinkedHashMap<>();
        scope.ifPresent(sources -> given.put("scope", List.of(sources)));
        given.put("meeting", List.of(meeting));
        Rows readouts = asked("readouts", given, shelf, dataset);
        Map<String, String> sides = new LinkedHashMap<>();
        List<Account> accounts = new ArrayList<>();
        String label = meeting;
        for (List<String> row : readouts.all()) {
            label = readouts.cell(row, "meetingLabel");
            sides.putIfAbsent(readouts.cell(row, "side"), readouts.cell(row, "sideLabel"));
            Account account = account(readouts, row);
            if (account.isKnown()
                    || accounts.stream().noneMatch(a -> a.side().equals(account.side()))) {
                accounts.add(account);
            }
        }
        Rows told = asked("accounts-of-meeting", given, shelf, dataset);
        List<Content> contents =
                told.all().stream()
                        .filter(row -> !told.cell(row, "told").equals(NOT_GIVEN))
                        .map(row -> content(told, row, sides, accounts))
                        .toList();
        given.remove("meeting");
        given.put("event", List.of(meeting));
        Rows relays = asked("relays", given, shelf, dataset);
        return new BothSides(
                meeting.substring(meeting.lastIndexOf('/') + 1),
                label,
                sides,
                accounts,
                contents,
                relays.all().stream().map(row -> relay(relays, row)).toList());
    }

    private static Rows asked(
            String name, Map<String, List<String>> given, Shelf shelf, DatasetGraph dataset)
            throws RefusedParameters {
        return Rows.of(
                shelf.find(name)
                        .orElseThrow(() -> new IllegalStateException(shelf.unknown(name)))
                        .ask(dataset, given));
    }

    private static Account account(Rows rows, List<String> row) {
        String earliest = rows.cell(row, "earliest");
        String latest = rows.cell(row, "latest");
        return new Account(
                rows.cell(row, "side"),
                rows.cell(row, "availability"),
                rows.cell(row, "availabilityLabel"),
                rows.cell(row, "issuerLabel"),
                rows.cell(row, "channelLabel"),
                earliest.equals(latest) ? earliest : earliest + " to " + latest,
                rows.cell(row, "fact"));
    }

    /** The facts of an account are its side's; other contents are told by each side they name. */
    private static Content content(
            Rows rows, List<String> row, Map<String, String> sides, List<Account> accounts) {
        List<String> facts = words(rows.cell(row, "facts"));
        List<String> telling = words(rows.cell(row, "sides"));
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (String side : sides.keySet()) {
            List<String> own =
                    facts.stream()
                            .filter(fact -> telling.contains(side))
                            .filter(fact -> isOf(side, fact, accounts))
                            .toList();
            by.put(side, own);
        }
        return new Content(
                rows.cell(row, "told"),
                rows.cell(row, "item"),
                rows.cell(row, "itemLabel"),
                rows.cell(row, "gist"),
                by);
    }

    private static boolean isOf(String side, String fact, List<Account> accounts) {
        List<String> issuers =
                accounts.stream()
                        .filter(account -> account.isKnown() && account.fact().equals(fact))
                        .map(Account::side)
                        .toList();
        return issuers.isEmpty() || issuers.contains(side);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Relay relay(Rows rows, List<String> row) {
        return new Relay(
                rows.cell(row, "speakerLabel"),
                rows.cell(row, "relayerLabel"),
                rows.cell(row, "known"),
                Integer.parseInt(rows.cell(row, "length")),
                rows.cell(row, "facts"));
    }

    /** Whether any side made anything known, be it that it will not. */
    boolean hasAccounts() {
        return accounts.stream().anyMatch(Account::isKnown);
    }

    /** The facts by which a side tells something, or in words why there are none. */
    String cell(Content content, String side) {
        List<String> facts = content.by().get(side);
        if (!facts.isEmpty()) {
            return String.join(" ", facts);
        }
        List<String> known =
                accounts.stream()
                        .filter(account -> account.side().equals(side) && account.isKnown())
                        .map(Account::availability)
                        .toList();
        if (known.isEmpty()) {
            return NONE;
        }
        return known.stream().allMatch(NOT_FOUND::equals) ? "no account found" : "left out";
    }
}
