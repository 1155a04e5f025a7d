package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.client.FakeService.human;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.Shipped;
import org.envoygraph.linking.Feature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service tells of posts, birth and death ranks, and never decides. */
class ExtendingTest {
    private static final String NOTHING = "{\"P39\": [], \"P569\": [], \"P570\": []}";

    private static Ours ours;

    @TempDir private Path folder;
    private final List<String> notes = new ArrayList<>();
    private FakeService fake;

    @BeforeAll
    static void read() throws IOException {
        ours = new Ours(Shipped.facts());
    }

    @BeforeEach
    void start() throws IOException {
        fake = FakeService.start();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private Proposing proposing(Duration timeout, Optional<Path> cache) throws IOException {
        Settings settings = new Settings(timeout, 10, cache, time -> {});
        return new Proposing(Service.at(fake.url(), settings), ours);
    }

    private Proposals proposed(String id) throws IOException {
        return proposing(Duration.ofSeconds(20), Optional.empty())
                .of(ours.find(id), notes::add)
                .get(0);
    }

    private static List<String> items(Proposals proposals) {
        return proposals.all().stream().map(p -> p.found().id()).toList();
    }

    private static String row(String posts, String born, String died) {
        return "{\"P39\": [%s], \"P569\": [%s], \"P570\": [%s]}".formatted(posts, born, died);
    }

    private static String post(String id, String name) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\"}";
    }

    private static String day(String day) {
        return "{\"date\": \"" + day + "T00:00:00+00:00\"}";
    }

    private static String label(String person) {
        return ours.find(person).get(0).posts().get(0).label();
    }

    @Test
    void oneRequestAsksForThePostsAndDatesOfAllThatAreShown() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Sung Kim", ""), human("Q2", "Sung Kim", ""));
        fake.knows("Joe Biden", human("Q3", "Joe Biden", "")).tells("Q1", NOTHING);
        List<Sought> both = new ArrayList<>(ours.find("sung-kim"));
        both.addAll(ours.find("joe-biden"));

        proposing(Duration.ofSeconds(20), Optional.empty()).of(both, notes::add);

        assertThat(fake.extended())
                .containsExactly(
                        "{\"ids\":[\"Q1\",\"Q2\",\"Q3\"],\"properties\":[{\"id\":\"P39\"},"
                                + "{\"id\":\"P569\"},{\"id\":\"P570\"}]}");
        assertThat(notes).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheOneWhoHeldOurPostComesFirstAndTheSentenceSaysSo() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Sung Kim", ""), human("Q2", "Sung Kim", ""));
        fake.tells("Q1", row(post("Q9", "member of a board"), day("1960-01-01"), ""));
        fake.tells("Q2", row(post("Q8", label("sung-kim")), "null", ""));

        Proposals proposals = proposed("sung-kim");

        assertThat(items(proposals)).containsExactly("Q2", "Q1");
        assertThat(proposals.all().get(0).because())
                .contains("; held the post '" + label("sung-kim") + "', in which our sources show")
                .endsWith(".");
        assertThat(proposals.all().get(0).features()).containsEntry(Feature.POST_HELD, 100);
        assertThat(proposals.all().get(1).features())
                .containsEntry(Feature.POST_HELD, 0)
                .containsEntry(Feature.LIFETIME, 100);
        assertThat(proposals.certain()).isEmpty();
    }

    @Test
    void aPostThatIsLinkedIsKnownByItsItemWhateverItIsCalled() throws IOException {
        fake.knows("Joe Biden", human("Q1", "Joe Biden", ""));
        fake.tells("Q1", row(post("Q11696", "POTUS"), "", ""));

        assertThat(proposed("joe-biden").all().get(0).because())
                .contains("held the post 'POTUS', in which our sources show ours on 2021-07-07.");
    }

    @Test
    void whoIsDeadOrUnbornOnOurDaysFallsBelowTheBound() throws IOException {
        fake.knows(
                "Sung Kim",
                human("Q1", "Sung Kim", ""),
                human("Q2", "Sung Kim", ""),
                human("Q3", "Kim Sung", ""));
        fake.tells("Q1", row("", "", day("1994-07-08")))
                .tells("Q2", row("", day("2010-01-01"), ""));

        Proposals proposals = proposed("sung-kim");

        assertThat(items(proposals)).first().isEqualTo("Q3");
        assertThat(proposals.all())
                .filteredOn(p -> !p.found().id().equals("Q3"))
                .allMatch(p -> p.score() < 90)
                .allMatch(p -> p.features().get(Feature.LIFETIME) == 0)
                .extracting(Proposal::because)
                .anyMatch(b -> b.matches(".*; died in 1994, ours was in a post in 20\\d\\d\\."))
                .anyMatch(b -> b.matches(".*; born in 2010, ours was in a post in 20\\d\\d\\."));
    }

    private FakeService certain() {
        String description = "American diplomat, " + label("sung-kim");
        return fake.knows("Sung Kim", human("Q1", "Sung Kim", description), other());
    }

    private static String other() {
        return human("Q2", "Park Tae-ho", "South Korean diplomat");
    }

    @Test
    void whatIsCertainStaysSoOnlyWhileNothingSpeaksAgainstIt() throws IOException {
        certain().tells("Q2", NOTHING);
        assertThat(proposed("sung-kim").certain()).isPresent();

        fake.tells("Q1", row("", day("2010-01-01"), ""));
        assertThat(proposed("sung-kim").certain()).isEmpty();

        fake.tells("Q1", NOTHING).tells("Q2", row(post("Q8", label("sung-kim")), "", ""));
        assertThat(proposed("sung-kim").certain()).as("another held the post").isEmpty();
    }

    @Test
    void noPostMakesAnItemCertainOrLiftsItOverTheBound() throws IOException {
        String held = row(post("Q8", label("sung-kim")), day("1960-01-01"), "");
        fake.knows("Sung Kim", human("Q1", "Sung Kim", "American diplomat")).tells("Q1", held);
        assertThat(proposed("sung-kim").certain()).isEmpty();

        fake.knows("Sung Kim", human("Q1", "Sung Y. Kim", "American diplomat"));
        Proposal fits = proposed("sung-kim").all().get(0);
        assertThat(fits.score()).isLessThan(90);
        assertThat(fits.features()).containsEntry(Feature.POST_HELD, 100);
    }

    private Proposals without() throws IOException {
        certain();
        Proposals plain = proposed("sung-kim");
        assertThat(fake.extended()).as("nobody is asked who does not offer it").isEmpty();
        fake.tells("Q1", NOTHING);
        return plain;
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void aServiceThatRefusesIsAskedOnceAndTheRankingStays(int status) throws IOException {
        Proposals plain = without();
        fake.extending(exchange -> FakeService.send(exchange, status, "text/plain", new byte[0]));
        Proposing proposing = proposing(Duration.ofSeconds(20), Optional.empty());

        assertThat(proposing.of(ours.find("sung-kim"), notes::add)).containsExactly(plain);
        assertThat(proposing.of(ours.find("sung-kim"), notes::add)).containsExactly(plain);

        assertThat(fake.extended()).hasSize(1);
        assertThat(notes)
                .containsExactly(
                        "Ranked without posts and dates of the items, which the service did not"
                                + " tell (%s: status %d).".formatted(fake.url(), status));
    }

    @Test
    void aServiceThatNeverAnswersIsNotAwaited() throws IOException {
        Proposals plain = without();
        fake.extending(fake::hang);
        Proposing proposing = proposing(Duration.ofMillis(900), Optional.empty());

        assertThat(proposing.of(ours.find("sung-kim"), notes::add)).containsExactly(plain);
        assertThat(notes.get(0)).contains("no answer within 0.9 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{'rows': []}",
                "{'rows': {'Q1': []}}",
                "{'rows': {'Q1': {'P39': {}}}}",
                "{'rows': {'Q1': {'P39': ['x']}}}",
                "{'rows': {'Q1': {'P39': [{'id': 5}]}}}",
                "{'rows': {'Q1': {'P569': [{'date': 1990}]}}}",
                "{'rows': {'Q1': {'P570': [[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]}}}",
                "{'rows': {'Q1': {}, 'Q1': {}}}"
            })
    void whatNoServiceAnswersLeavesTheRanking(String body) throws IOException {
        Proposals plain = without();
        fake.extending(exchange -> FakeService.sendJson(exchange, body.replace('\'', '"')));

        assertThat(proposed("sung-kim")).isEqualTo(plain);
        assertThat(notes).hasSize(1);
    }

    @Test
    void hugeAnswersAndAnswersWithoutEndOfValuesLeaveTheRanking() throws IOException {
        Proposals plain = without();
        fake.tells("Q1", row("{}, ".repeat(300) + "{}", "", ""));
        assertThat(proposed("sung-kim")).isEqualTo(plain);
        assertThat(notes.get(0)).contains("P39 has 301 values");

        fake.extending(exchange -> FakeService.sendJson(exchange, "[\"" + "a".repeat(5_000_000)));
        assertThat(proposed("sung-kim")).isEqualTo(plain);
        assertThat(notes.get(1)).contains("larger than 4 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'rows': {}}",
                "{'rows': {'Q7': {'P570': [{'date': '1900-01-01T00:00:00'}]}}}",
                "{'rows': {'Q1': {'P39': [null, {}, {'str': 'x'}], 'P569': [{}, null]}}}",
                "{'rows': {'Q1': {'P570': [{'date': '1900-01-01T00:00:00'}, {}]}}}",
                "{'rows': {'Q1': {'P570': [{'date': 'soon'}, {'str': '1900'}]}}}",
                "{'rows': {'Q1': {'P570': [{'date': '99999999999-01-01T00:00:00'}]}}}"
            })
    void whatSaysNothingOfAnItemLeavesTheRankingSilently(String body) throws IOException {
        Proposals plain = without();
        fake.extending(exchange -> FakeService.sendJson(exchange, body.replace('\'', '"')));

        assertThat(proposed("sung-kim")).isEqualTo(plain);
        assertThat(notes).isEmpty();
    }

    @Test
    void whatIsWickedInThePostIsSpelt() throws IOException {
        fake.knows("Joe Biden", human("Q1", "Joe Biden", ""));
        fake.tells("Q1", row(post("Q11696", "a\\u001B[2J\\u202E\\n- person: x"), "", ""));

        assertThat(proposed("joe-biden").all().get(0).because())
                .contains("held the post 'aU+001B[2JU+202E - person: x'");
    }

    @Test
    void whatWasToldIsKept() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Sung Kim", "")).tells("Q1", NOTHING);

        for (int i = 0; i < 2; i++) {
            proposing(Duration.ofSeconds(20), Optional.of(folder))
                    .of(ours.find("sung-kim"), notes::add);
        }

        assertThat(fake.extended()).hasSize(1);
    }
}
