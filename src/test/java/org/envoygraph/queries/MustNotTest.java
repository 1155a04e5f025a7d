package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the articles do not say and the graph must never hold. A rule is a file in {@code
 * data/must-not/}: the rule in words as a comment, then a SELECT of what breaks it. In the tests'
 * {@code must-not/} stand graphs that do break it: {@code rule.trig}, {@code rule.2.trig} …
 */
class MustNotTest {
    private static final Path RULES = Path.of("data/must-not");
    private static final Path BROKEN = Path.of("src/test/resources/must-not");
    private static DatasetGraph store;

    @BeforeAll
    static void build() {
        store = Shipped.graphOfItsOwn();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<String> rules() throws IOException {
        return named(RULES, ".rq");
    }

    static List<String> planted() throws IOException {
        return named(BROKEN, ".trig");
    }

    private static List<String> named(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theShippedGraphKeepsTheRule(String rule) throws IOException {
        String text = text(rule);

        assertThat(Txn.calculateRead(store, () -> findings(text))).as(inWords(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void whatBreaksTheRuleIsSeen(String planted) throws IOException {
        String text = text(ruleOf(planted));
        store.begin(ReadWrite.WRITE);
        try {
            RDFParser.source(BROKEN.resolve(planted + ".trig")).parse(store);

            assertThat(findings(text)).as(inWords(text)).isNotEmpty();
        } finally {
            store.abort();
            store.end();
        }
    }

    @Test
    void everyRuleIsSeenBroken() throws IOException {
        assertThat(planted().stream().map(MustNotTest::ruleOf).distinct().toList())
                .isEqualTo(rules());
    }

    @Test
    void everyRuleIsToldInWords() throws IOException {
        for (String rule : rules()) {
            assertThat(text(rule)).as(rule).matches("(?s)# [A-Z0-9].+?\\.\n.*");
        }
    }

    private static String ruleOf(String planted) {
        return planted.split("[.]")[0];
    }

    private static String text(String rule) throws IOException {
        return Files.readString(RULES.resolve(rule + ".rq"));
    }

    private static String inWords(String text) {
        return text.lines().findFirst().orElseThrow().substring(2);
    }

    private static List<String> findings(String text) {
        List<String> findings = new ArrayList<>();
        try (QueryExec asking = QueryExec.dataset(store).query(text).build()) {
            asking.select().forEachRemaining(row -> findings.add(row.toString()));
        }
        return findings;
    }
}
