package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further source, whose text was seen once and is not held, tells of the same meeting. */
class TextNotHeldTest {
    private static final String FILE = "articles/bb-2022-12-10.yaml";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data =
                LittleFolder.in(temp)
                        .write(
                                FILE,
                                """
                                rests-on: us-state-department
                                published: {at: 2022-12-10, known-by: address}
                                address: https://example.org/2022/12/10/talk
                                language: ko
                                text: {held: no, completeness: partial}

                                facts:
                                  bb-01:
                                    meeting: kim-liu-2022-12-07
                                    mode: phone
                                    participants:
                                      - {who: sung-kim, as: us-envoy, titled: yes}
                                      - liu-xiaoming
                                    label: Call of Kim and Liu
                                    when: {day: 2022-12-08, words: Dec. 8, origin: inferred}
                                    gist: They spoke.
                                    evidence: [31-96 135e86ed358b, 227299edc793]

                                  bb-02:
                                    statement: [in kim-liu-2022-12-07, in trip]
                                    speaker: sung-kim
                                    act: push
                                    same-act: aa-03
                                    label: Kim pushes
                                    gist: He pushed.
                                    evidence: [dbfa46793b9e]

                                  bb-03:
                                    visit: trip
                                    label: A trip
                                    when: {unknown: yes}
                                    gist: He went.
                                    evidence: [dbfa46793b9e]

                                  bb-04:
                                    group: calls
                                    of: contacts
                                    with: [china]
                                    label: Calls
                                    when: {unknown: yes}
                                    gist: Calls with several.
                                    evidence: [dbfa46793b9e]
                                """);
    }

    private Article article() {
        return data.facts().article("bb-2022-12-10").orElseThrow();
    }

    @Test
    void itsHeadSaysHowMuchOfTheTextWasSeenAndWhereTheDayIsFrom() {
        assertThat(article().text().isHeld()).isFalse();
        assertThat(article().text().completeness()).contains("partial");
        assertThat(article().address()).contains("https://example.org/2022/12/10/talk");
        assertThat(article().restsOn()).containsExactly("us-state-department");
        assertThat(article().publishedOn()).contains(LocalDate.of(2022, 12, 10));
        assertThat(article().published().orElseThrow().knownBy()).contains("address");
        assertThat(article().published().orElseThrow().zone()).isEmpty();
    }

    @Test
    void aPassageHasAShortDigestWithOrWithoutItsPlace() {
        List<Evidence> evidence = data.fact(Meeting.class, "bb-01").told().evidence();

        assertThat(evidence).extracting(Evidence::isPlaced).containsExactly(true, false);
        assertThat(evidence).extracting(Evidence::end).containsExactly(96, 0);
        assertThat(data.checked()).noneMatch(problem -> problem.contains("digest"));
    }

    @Test
    void itsPassagesAreNotHeldEvenWhereAFileHasItsName() throws IOException {
        Fact fact = data.fact(Meeting.class, "bb-01");
        EvidenceCheck check =
                new EvidenceCheck(data.facts(), ArticleTexts.in(LittleFolder.texts()));

        assertThat(check.of(fact))
                .hasSize(2)
                .extracting(EvidenceCheck.Found::state)
                .containsOnly(State.NOT_HELD);
    }

    @Test
    void whatIsSaidInItHasTheDateThatItGivesTheMeeting() {
        Statement said = data.fact(Statement.class, "bb-02");

        assertThat(said.saidIn()).containsExactly("kim-liu-2022-12-07", "trip");
        assertThat(said.told().when().orElseThrow().of()).contains("bb-01");
        assertThat(said.told().when().orElseThrow().earliest()).contains(LocalDate.of(2022, 12, 8));
        assertThat(said.told().linked(Kind.SAME_ACT)).containsExactly("aa-03");
    }

    @Test
    void whatIsSaidInAnotherArticleKeepsTheDateOfThat() {
        Statement said = data.fact(Statement.class, "aa-03");

        assertThat(said.told().when().orElseThrow().of()).contains("aa-01");
    }

    @Test
    void aDigestOfTheOtherSortIsReported() {
        data.change(FILE, "[31-96 135e86ed358b, 227299edc793]", "[31-96 f80de05d128a9df4]");
        data.fact("circumstance: []\nwhen: {unknown: yes}\n")
                .write(
                        LittleFolder.ARTICLE,
                        data.read(LittleFolder.ARTICLE)
                                .replaceFirst("\\[30-39 f80de05d128a9df4]\n$", "[dbfa46793b9e]\n"));

        assertThat(data.checked())
                .anyMatch(
                        problem ->
                                problem.endsWith(
                                        "'f80de05d128a9df4' is a digest of a text that is held; of"
                                                + " this one give the first 12 digits"))
                .anyMatch(
                        problem ->
                                problem.endsWith(
                                        "'dbfa46793b9e' is a digest of a text that is not held;"
                                                + " this one is, and `envoygraph span` makes the"
                                                + " line"));
    }

    @Test
    void aTextThatIsHeldHasNoCompleteness() {
        data.change("text: {characters", "text: {completeness: whole, characters");

        assertThat(data.problems())
                .containsExactly(AT + "6:8: only a text that is not held has it; take it out");
    }

    @Test
    void anAddressIsAWebAddress() {
        data.change(FILE, "https://example.org/2022/12/10/talk", "example.org");

        assertThat(data.problems())
                .containsExactly(
                        "data/"
                                + FILE
                                + ":3:10: 'example.org' is no address; it begins with http:// or"
                                + " https://");
    }

    @Test
    void aTitleThatTheSourceGivesAttestsThePost() {
        assertThat(data.checked()).noneMatch(problem -> problem.contains("attest"));
        data.change(FILE, "as: us-envoy, titled: yes", "as: cn-envoy");

        assertThat(data.checked()).anyMatch(problem -> problem.contains("nothing attests"));
    }

    @Test
    void aTitleWithoutAPostIsReported() {
        data.change(FILE, "as: us-envoy, titled: yes", "titled: yes");

        assertThat(data.checked())
                .contains(
                        "data/" + FILE + ":12:15: 'sung-kim' is titled without a post; give 'as'");
    }
}
