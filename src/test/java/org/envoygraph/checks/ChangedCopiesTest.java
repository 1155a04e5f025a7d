package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.envoygraph.Copied;
import org.envoygraph.LittleFolder;
import org.envoygraph.Shared;
import org.envoygraph.Shipped;
import org.envoygraph.checks.EvidenceCheck.Found;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the facts when somebody's copy of a text is not what was read. */
class ChangedCopiesTest {
    private static final String NAME = "aa-2022-12-09.txt";

    @TempDir private Path temp;

    private static Set<State> states(List<Found> found) {
        return found.stream().map(Found::state).collect(Collectors.toSet());
    }

    private static Set<String> facts(List<Found> found, State state) {
        return found.stream()
                .filter(one -> one.state() == state)
                .map(one -> one.fact().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Found> little(String name, String text) throws IOException {
        LittleFolder data = LittleFolder.in(temp);
        Path texts = Files.createDirectories(temp.resolve("texts"));
        Files.writeString(texts.resolve(name), text);
        Files.writeString(texts.resolve("another.txt"), "Sung Kim. " + "Weather. ".repeat(30));
        return EvidenceCheck.check(data.facts(), ArticleTexts.in(texts));
    }

    private static String littleText() throws IOException {
        return Files.readString(LittleFolder.texts().resolve(NAME));
    }

    @Test
    void aChangedCopyIsFoundByItsPassagesWhateverItsName() throws IOException {
        List<Found> found = little("saved page.html", littleText().replace("r talk", "r walk"));

        assertThat(facts(found, State.GONE)).containsExactly("aa-03");
        assertThat(facts(found, State.OK))
                .containsExactly("aa-01", "aa-02", "aa-04", "aa-05", "aa-06");
    }

    @Test
    void aLineOnTopOfACopyOfAnotherNameMovesAllByItsLength() throws IOException {
        List<Found> found = little("saved page.html", "Saved on Friday.\n" + littleText());

        assertThat(states(found)).containsExactly(State.MOVED);
        assertThat(found).extracting(Found::movedBy).containsOnly(OptionalInt.of(17));
    }

    @Test
    void aTextWithLessThanHalfOfThePassagesIsNoCopy() throws IOException {
        String others = "x".repeat(littleText().length() - 60);
        String few = littleText().substring(0, 68) + others;

        assertThat(states(little("saved page.html", few))).containsExactly(State.NOT_AVAILABLE);
    }

    @Test
    void aTextOfMoreThanTwiceTheLengthIsNoCopyUnlessItsNameSaysSo() throws IOException {
        String longer = littleText() + "x".repeat(1_000);

        assertThat(states(little("saved page.html", longer))).containsExactly(State.NOT_AVAILABLE);
        assertThat(states(little(NAME, longer))).containsExactly(State.OK);
    }

    @Test
    void theTextOfAnotherArticleIsNeverACopy() throws IOException {
        LittleFolder data = LittleFolder.in(temp);
        String changed = littleText().replace("r talk", "r walk");
        String second =
                """
                title: A second article
                published: {at: 2022-12-10T09:00, zone: "+09:00", zone-origin: assumed}
                language: en
                text: {characters: 264, sha256: %s}
                facts:
                  bb-01:
                    post-held: us-envoy
                    who: sung-kim
                    label: Kim as envoy again
                    when: {day: 2022-12-10, rule: publication-day}
                    evidence: [30-39 f80de05d128a9df4]
                """;
        String sha256 = new ArticleText(changed).sha256();
        data.write("articles/bb-2022-12-10.yaml", second.formatted(sha256));
        Path texts = Files.createDirectories(temp.resolve("texts"));
        Files.writeString(texts.resolve("bb.txt"), changed);

        List<Found> found = EvidenceCheck.check(data.facts(), ArticleTexts.in(texts));

        assertThat(facts(found, State.OK)).containsExactly("bb-01");
        assertThat(facts(found, State.NOT_AVAILABLE)).contains("aa-01", "aa-03").hasSize(6);
    }

    @Test
    void aPassageTooFarAwayCountsAsGone() throws IOException {
        String far = "x".repeat(ArticleText.FURTHEST + 300) + littleText();

        assertThat(states(little(NAME, far))).containsExactly(State.GONE);
    }

    @Test
    void aHugeFileWithTheNameOfAnArticleComesToAnEnd() throws IOException {
        String huge = "Sung 김 spoke. ".repeat(240_000);

        assertThat(states(little(NAME, huge))).containsExactly(State.GONE);
    }

    @Test
    void aPassageIsCutFromTheCopyWhereItStandsNow() throws IOException {
        LittleFolder data = LittleFolder.in(temp);
        Path texts = Files.createDirectories(temp.resolve("texts"));
        Files.writeString(texts.resolve(NAME), "김 😀\n" + littleText().replace("r talk", "r walk"));
        EvidenceCheck check = new EvidenceCheck(data.facts(), ArticleTexts.in(texts));

        assertThat(passages(check, data, "aa-04")).containsExactly("diplomats");
        assertThat(passages(check, data, "aa-03")).isEmpty();
    }

    private static List<String> passages(EvidenceCheck check, LittleFolder data, String fact) {
        return check.of(data.facts().fact(fact).orElseThrow()).stream()
                .flatMap(found -> check.passage(found).stream())
                .toList();
    }

    /** The passages whose code points take in a position, by the facts. */
    private static Set<String> behind(Facts facts, String article, int position) {
        return facts.all().stream()
                .filter(fact -> fact.told().article().equals(article))
                .filter(
                        fact ->
                                fact.told().evidence().stream()
                                        .anyMatch(e -> e.start() <= position && position < e.end()))
                .map(fact -> fact.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void oneByteChangedInARealCopyTouchesExactlyTheFactsBehindIt() throws IOException {
        Path articles = Shared.articles();
        Facts facts = Shipped.facts();
        String article = "kh-2022-12-09";
        String text = Files.readString(articles.resolve(article + ".txt"));
        for (int position = 5; position < text.length(); position += 97) {
            Path texts = Files.createDirectories(temp.resolve("at-" + position));
            char other = text.charAt(position) == '#' ? '*' : '#';
            String changed = text.substring(0, position) + other + text.substring(position + 1);
            Files.writeString(texts.resolve("from the web.txt"), changed);

            List<Found> found = EvidenceCheck.check(facts, ArticleTexts.in(texts));

            int point = text.codePointCount(0, position);
            Set<String> touched = facts(found, State.GONE);
            touched.addAll(facts(found, State.MOVED));
            assertThat(touched).isEqualTo(behind(facts, article, point));
        }
    }

    @Test
    void aLineOnTopOfEveryRealCopyMovesAllPassagesByItsLength() throws IOException {
        Path articles = Shared.articles();
        Path home = Files.createDirectories(temp.resolve("home"));
        Facts facts = CuratedFiles.read(Copied.to(home).data(), new Problems());
        Path texts = Files.createDirectories(temp.resolve("texts"));
        int number = 0;
        try (var files = Files.list(articles)) {
            for (Path file : files.toList()) {
                String text = "A line more 😀\n" + Files.readString(file);
                Files.writeString(texts.resolve("copy " + number++), text);
            }
        }

        List<Found> found = EvidenceCheck.check(facts, ArticleTexts.in(texts));

        assertThat(found)
                .filteredOn(f -> f.state() != State.NOT_HELD)
                .isNotEmpty()
                .allMatch(f -> f.state() == State.MOVED)
                .extracting(Found::movedBy)
                .containsOnly(OptionalInt.of(14));
    }
}
