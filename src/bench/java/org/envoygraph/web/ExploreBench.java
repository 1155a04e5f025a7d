package org.envoygraph.web;

import static org.envoygraph.store.Trig.trig;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How long a choice on {@code /explore} takes in a browser, from the change of a field until the
 * new pictures are painted: over made-up contacts. Arguments: how many contacts (5000), how many
 * choices (40). Each choice is made for the first time, after as many for warming up.
 */
public final class ExploreBench {
    private static final String ID = "https://w3id.org/envoygraph/id/";
    private static final String NS = "https://w3id.org/envoygraph/ns#";
    private static final int COUNTRIES = 40;
    private static final int PEOPLE = 200;
    private static final int TOPICS = 30;
    private static final int DAYS = 8_000;
    private static final List<String> MODES =
            List.of("in-person", "phone", "video", "written", "session");

    private ExploreBench() {}

    public static void main(String[] arguments) throws IOException {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int choices = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Path home = Files.createTempDirectory("explore");
        try (ServedStore served = ServedStore.start(home, trig(madeUp(contacts)), "");
                Browser browser = Browser.start(Files.createTempDirectory("profile"))) {
            browser.width(1280);
            browser.open(served.at("/explore"));
            System.out.println(browser.text(".says"));
            run(browser, choices, 0);
            List<Double> took = run(browser, choices, choices);
            tell("choose, ms", took);
            List<Double> server = new ArrayList<>();
            browser.value(SERVER).forEach(it -> server.add(it.asDouble()));
            tell("of that the answer of the server, ms", server.subList(choices, 2 * choices));
            List<Double> lit = new ArrayList<>();
            for (int i = 0; i < choices; i++) {
                lit.add(browser.value(LIGHT.replace("NUMBER", "" + i % 20)).asDouble());
            }
            tell("point at a name, ms", lit);
            JsonNode start =
                    browser.value("performance.getEntriesByType('navigation')[0].duration");
            System.out.println("| the whole page, ms | " + start.asInt() + " | |");
        }
    }

    private static final String SERVER =
            "performance.getEntriesByType('resource')"
                    + ".filter(it => it.name.includes('/explore')).map(it => it.duration)";

    private static final String CHOOSE =
            """
            new Promise(done => {
              const root = document.documentElement;
              const begin = performance.now();
              new MutationObserver((all, seen) => {
                seen.disconnect();
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
              }).observe(root, {attributes: true, attributeFilter: ['data-shown']});
              const field = document.querySelector('form.facets [name=FIELD]');
              field.value = 'VALUE';
              field.dispatchEvent(new Event('change', {bubbles: true}));
            })""";

    private static final String LIGHT =
            """
            new Promise(done => {
              const names = document.querySelectorAll('.network a circle');
              const begin = performance.now();
              names[NUMBER % names.length].dispatchEvent(
                new PointerEvent('pointerover', {bubbles: true}));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
            })""";

    private static List<Double> run(Browser browser, int choices, int from) {
        List<Double> took = new ArrayList<>();
        for (int i = from; i < from + choices; i++) {
            String field = List.of("country", "mode", "from", "topic").get(i % 4);
            String value =
                    switch (field) {
                        case "country" -> "c" + i % COUNTRIES;
                        case "mode" -> MODES.get(i / 4 % MODES.size());
                        case "from" -> LocalDate.of(2001, 1, 1).plusDays(37L * i).toString();
                        default -> i % 8 == 3 ? "" : "t" + i % TOPICS;
                    };
            String script = CHOOSE.replace("FIELD", field).replace("VALUE", value);
            took.add(browser.value(script).asDouble());
        }
        return took;
    }

    private static void tell(String what, List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        System.out.printf(
                "| %s | %.0f (%.0f–%.0f) | %d choices |%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }

    private static String madeUp(int contacts) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("g:made {\n");
        for (int i = 0; i < COUNTRIES; i++) {
            thing(text, "country/c" + i, "Country", "Country " + i);
        }
        for (int i = 0; i < PEOPLE; i++) {
            thing(text, "person/p" + i, "Person", "Envoy " + i);
        }
        for (int i = 0; i < TOPICS; i++) {
            thing(text, "topic/t" + i, "Topic", "Topic " + i);
        }
        MODES.forEach(mode -> thing(text, "mode/" + mode, "Mode", mode));
        for (int i = 0; i < contacts; i++) {
            contact(text, i, random);
        }
        return text.append("}\n").toString();
    }

    private static void thing(StringBuilder text, String id, String type, String label) {
        text.append("<%s%s> a <%s%s> ; ".formatted(ID, id, NS, type))
                .append(
                        "<http://www.w3.org/2000/01/rdf-schema#label> \"%s\"@en .%n"
                                .formatted(label));
    }

    private static void contact(StringBuilder text, int i, Random random) {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(DAYS));
        String meeting = "<" + ID + "meeting/m" + i + ">";
        thing(text, "meeting/m" + i, "Interaction", "Contact " + i);
        thing(text, "when/m" + i, "TimeSpec", day.toString());
        property(text, meeting, "when", "<" + ID + "when/m" + i + ">");
        for (String end : List.of("earliest", "latest")) {
            String date = "\"" + day + "\"^^xsd:date";
            property(text, "<" + ID + "when/m" + i + ">", end, date);
        }
        property(text, meeting, "mode", "<" + ID + "mode/" + MODES.get(i % MODES.size()) + ">");
        property(text, meeting, "topic", "<" + ID + "topic/t" + random.nextInt(TOPICS) + ">");
        property(text, meeting, "eventStatus", "<" + ID + "status/held>");
        for (int part = 0; part < 2; part++) {
            String node = "<" + ID + "participation/m" + i + "-" + part + ">";
            int person = random.nextInt(PEOPLE);
            property(text, meeting, "participation", node);
            property(text, node, "participant", "<" + ID + "person/p" + person + ">");
            property(text, node, "forParty", "<" + ID + "country/c" + person % COUNTRIES + ">");
        }
    }

    private static void property(StringBuilder text, String from, String name, String to) {
        text.append("%s <%s%s> %s .%n".formatted(from, NS, name, to));
    }
}
