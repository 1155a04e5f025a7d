package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.Links;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No item of Wikidata stands anywhere that was not seen in a public file and reviewed. */
class OnlyReviewedItemsTest {
    /** Who was seen with a surname only; our rule refuses that. */
    private static final Set<String> REFUSED = Set.of("Sergey Lavrov");

    private static final Set<String> SPECIAL_ENVOYS =
            Set.of("sung-kim", "liu-xiaoming", "noh-kyu-duk");
    private static final Pattern ITEM = Pattern.compile("\\bQ[1-9][0-9]+\\b");
    private static final List<String> SEARCHED =
            List.of("data", "queries", "ontology", "docs", "src", "README.md", "CONTRIBUTING.md");
    private static final String KINDS_OF_TEXT = ".*[.](yaml|json|md|rq|ttl|trig|txt|java)";

    private static Links links;

    @BeforeAll
    static void read() throws IOException {
        links = Shipped.facts().links();
    }

    private static Set<String> items() {
        return links.decisions().stream()
                .map(LinkDecision::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theItemsAreTheVerifiedOnesThatOurRuleAccepts() throws IOException {
        Path table = Shared.folder().resolve("real").resolve("wikidata-seed-entities.tsv");
        Set<String> accepted = new TreeSet<>();
        for (String line : Files.readAllLines(table)) {
            String[] row = line.split("\t", -1);
            if (row[3].equals("VERIFIED") && !REFUSED.contains(row[0])) {
                accepted.add(row[2]);
            }
        }
        assertThat(accepted).hasSize(35);
        assertThat(items()).isEqualTo(accepted);
    }

    @Test
    void noOtherItemStandsAnywhere() throws IOException {
        TreeMap<String, String> strangers = new TreeMap<>();
        for (Path file : files()) {
            Matcher item = ITEM.matcher(Files.readString(file));
            while (item.find()) {
                if (!items().contains(item.group())) {
                    strangers.put(item.group(), file.toString());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : SEARCHED) {
            if (Files.exists(Path.of(name))) {
                try (Stream<Path> found = Files.walk(Path.of(name))) {
                    found.filter(f -> f.toString().matches(KINDS_OF_TEXT)).forEach(files::add);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        return files;
    }

    @Test
    void noneOfTheSpecialEnvoysIsLinked() {
        assertThat(links.decisions())
                .noneMatch(decision -> SPECIAL_ENVOYS.contains(decision.subject().id()));
    }
}
