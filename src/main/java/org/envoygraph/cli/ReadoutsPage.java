package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.cli.BothSides.Account;
import org.envoygraph.cli.BothSides.Content;
import org.envoygraph.cli.BothSides.Relay;

/** What both sides tell, in the forms for people and programs. */
final class ReadoutsPage {
    private static final String NO_CHANNEL = "not told";

    private final BothSides both;

    ReadoutsPage(BothSides both) {
        this.both = both;
    }

    private String title() {
        return both.label() + " (" + both.meeting() + ")";
    }

    private String nothing() {
        return both.sides().isEmpty()
                ? "No account of this meeting is known.\n"
                : "No account of this meeting is known, from "
                        + String.join(" or ", both.sides().values())
                        + ".\n";
    }

    String text(int width) throws IOException {
        StringBuilder text = new StringBuilder(title() + "\n\n");
        if (!both.hasAccounts()) {
            return text.append(nothing()).toString();
        }
        text.append(accounts().table(width)).append('\n').append(contents().table(width));
        return both.relays().isEmpty()
                ? text.toString()
                : text.append('\n').append(relays().table(width)).toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## " + title() + "\n\n");
        if (!both.hasAccounts()) {
            return text.append(nothing()).toString();
        }
        text.append(accounts().markdown()).append('\n').append(contents().markdown());
        return both.relays().isEmpty()
                ? text.toString()
                : text.append('\n').append(relays().markdown()).toString();
    }

    private Rows accounts() {
        Rows rows = new Rows(List.of("side", "account", "issuer", "channel", "date", "fact"));
        for (Account account : both.accounts()) {
            String side = both.sides().get(account.side());
            boolean bare = account.channel().isEmpty();
            rows.add(
                    account.isKnown()
                            ? List.of(
                                    side,
                                    account.availabilityLabel(),
                                    account.issuer(),
                                    bare ? NO_CHANNEL : account.channel(),
                                    account.date(),
                                    account.fact())
                            : List.of(side, "none known", "", "", "", ""));
        }
        return rows;
    }

    private Rows contents() {
        List<String> columns = new ArrayList<>(List.of("told", "what"));
        columns.addAll(both.sides().keySet());
        columns.add("rests on");
        Rows rows = new Rows(columns);
        for (Content content : both.contents()) {
            List<String> row = new ArrayList<>(List.of(content.told(), content.label()));
            both.sides().keySet().forEach(side -> row.add(both.cell(content, side)));
            row.add(content.restsOn(both.sides()));
            rows.add(row);
        }
        return rows;
    }

    private Rows relays() {
        Rows rows = new Rows(List.of("speaker", "relayed by", "relays", "facts"));
        for (Relay relay : both.relays()) {
            String relayer =
                    relay.relayer().isEmpty() ? "(" + relay.known() + ")" : relay.relayer();
            String length = Integer.toString(relay.length());
            rows.add(List.of(relay.speaker(), relayer, length, relay.facts()));
        }
        return rows;
    }

    /** The contents, a row each. */
    String csv() throws IOException {
        List<String> columns = new ArrayList<>(List.of("told", "item", "label", "gist"));
        columns.addAll(both.sides().keySet());
        columns.add("restsOn");
        Rows rows = new Rows(columns);
        for (Content content : both.contents()) {
            List<String> row =
                    new ArrayList<>(
                            List.of(
                                    content.told(),
                                    content.item(),
                                    content.label(),
                                    content.gist()));
            both.sides().keySet().forEach(side -> row.add(both.cell(content, side)));
            row.add(content.restsOn(both.sides()));
            rows.add(row);
        }
        return rows.csv();
    }

    String json() {
        JsonObject json = object("meeting", both.meeting(), "label", both.label());
        JsonArray sides = new JsonArray();
        both.sides().forEach((id, label) -> sides.add(side(id, label)));
        json.put("sides", sides);
        JsonArray contents = new JsonArray();
        both.contents().forEach(content -> contents.add(content(content)));
        json.put("contents", contents);
        JsonArray relays = new JsonArray();
        for (Relay relay : both.relays()) {
            JsonObject one = object("speaker", relay.speaker(), "relayer", relay.relayer());
            one.put("known", relay.known());
            one.put("length", relay.length());
            one.put("facts", list(List.of(relay.facts().split(" "))));
            relays.add(one);
        }
        json.put("relays", relays);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(bytes, json);
        return bytes.toString(StandardCharsets.UTF_8).strip() + "\n";
    }

    private JsonObject side(String id, String label) {
        JsonObject side = object("side", id, "label", label);
        JsonArray accounts = new JsonArray();
        both.accounts().stream()
                .filter(account -> account.side().equals(id) && account.isKnown())
                .forEach(
                        account ->
                                accounts.add(
                                        object(
                                                "availability", account.availability(),
                                                "issuer", account.issuer(),
                                                "channel", account.channel(),
                                                "date", account.date(),
                                                "fact", account.fact())));
        side.put("accounts", accounts);
        return side;
    }

    private JsonObject content(Content content) {
        JsonObject json =
                object(
                        "told", content.told(),
                        "item", content.item(),
                        "label", content.label(),
                        "gist", content.gist(),
                        "restsOn", content.restsOn(both.sides()));
        JsonArray by = new JsonArray();
        content.by()
                .forEach(
                        (side, facts) -> {
                            JsonObject one = object("side", side);
                            one.put("facts", list(facts));
                            if (facts.isEmpty()) {
                                one.put("why", both.cell(content, side));
                            }
                            by.add(one);
                        });
        json.put("by", by);
        return json;
    }

    private static JsonObject object(String... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                object.put(pairs[i], pairs[i + 1]);
            }
        }
        return object;
    }

    private static JsonArray list(List<String> texts) {
        JsonArray list = new JsonArray();
        texts.forEach(list::add);
        return list;
    }
}
