package org.envoygraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Invents articles for {@code import facts}, one a line: a meeting of two people of the shipped
 * register and what was said there. Arguments: how many, a seed, the file; the same ones make the
 * same bytes.
 */
public final class FactsGenerator {
    private static final List<String> PEOPLE =
            List.of(
                    "liu-xiaoming",
                    "noh-kyu-duk",
                    "sung-kim",
                    "wang-yi",
                    "sergey-lavrov",
                    "tony-blinken",
                    "kurt-campbell",
                    "igor-morgulov");
    private static final List<String> MODES = List.of("in-person", "phone", "video");
    private static final List<String> ACTS = List.of("ask", "announce", "accuse");
    private static final List<String> TOPICS =
            List.of("dprk-provocations", "denuclearization", "non-proliferation");
    private static final int DAYS = 12_000;

    private final Random random;

    private FactsGenerator(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give: how many, a seed, the file");
        }
        write(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]));
    }

    /** Writes a file, packed where its name ends in {@code .gz}. */
    static void write(int articles, long seed, Path file) throws IOException {
        FactsGenerator generator = new FactsGenerator(seed);
        try (Writer out = new OutputStreamWriter(open(file), StandardCharsets.UTF_8)) {
            for (int i = 1; i <= articles; i++) {
                out.append(generator.line(i)).append('\n');
            }
        }
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }

    private String line(int number) {
        int one = random.nextInt(PEOPLE.size());
        int other = (one + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size();
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(DAYS));
        return String.format(
                Locale.ROOT,
                """
                {"article": {"id": "g%1$d", "title": "Invented talks %1$d", "language": "en",\
                 "published": {"at": "%2$s", "zone": "+09:00", "zone-origin": "assumed"},\
                 "text": {"characters": 900, "sha256": "%3$s"}},\
                 "facts": {"g%1$d-1": {"meeting": "g%1$d-meeting", "mode": "%4$s",\
                 "participants": ["%5$s", "%6$s"], "label": "Invented talks %1$d",\
                 "when": {"day": "%7$s", "words": "%7$s"}, "topics": ["%8$s"],\
                 "gist": "The two conferred, on matter %9$d.", "evidence": ["10-90 %10$s"]},\
                 "g%1$d-2": {"statement": "in g%1$d-meeting", "speaker": "%5$s", "to": ["%6$s"],\
                 "act": "%11$s", "label": "Words at invented talks %1$d", "topics": ["%8$s"],\
                 "gist": "Matter %9$d was brought up.", "evidence": ["120-180 %12$s"]}}}""",
                number,
                day.plusDays(1),
                hex(64),
                pick(MODES),
                PEOPLE.get(one),
                PEOPLE.get(other),
                day,
                pick(TOPICS),
                random.nextInt(1_000_000),
                hex(16),
                pick(ACTS),
                hex(16));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String hex(int digits) {
        StringBuilder hex = new StringBuilder();
        while (hex.length() < digits) {
            hex.append(String.format("%016x", random.nextLong()));
        }
        return hex.substring(0, digits);
    }
}
