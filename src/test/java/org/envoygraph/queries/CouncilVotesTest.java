package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.SmallGraph.ask;
import static org.envoygraph.queries.SmallGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The stored query {@code council-votes}. */
class CouncilVotesTest {
    private static final String[] BALLOT = {
        "text",
        "day",
        "outcomeLabel",
        "countryLabel",
        "choiceLabel",
        "inFavour",
        "against",
        "abstaining",
        "complete",
        "document"
    };

    @Test
    void votesShowBallotsBesideTheTotalsOfTheSource() throws Exception {
        assertThat(rows(ask("council-votes"), BALLOT))
                .containsExactly(
                        "s-res-2397-2017 | 2017-12-22 | adopted | China | in favour | 15 | 0 | 0"
                                + " | true | S/PV.8151",
                        "s-res-2397-2017 | 2017-12-22 | adopted | Russia | in favour | 15 | 0 | 0"
                                + " | true | S/PV.8151",
                        "s-2022-431 | 2022-05-26 | vetoed | China | against | 13 | 2 | 0"
                                + " | false | SC/14911",
                        "s-2023-1 | 2023-01-01 | - | China | abstaining | - | - | - | false | S/PV.1");
    }

    @Test
    void votesCanBeNarrowedByCountryChoiceTextAndPeriod() throws Exception {
        assertThat(votes("country=russia")).containsExactly("s-res-2397-2017 | russia");
        assertThat(votes("choice=against")).containsExactly("s-2022-431 | china");
        assertThat(votes("text=s-2023-1")).containsExactly("s-2023-1 | china");
        assertThat(votes("from=2022-05-26", "to=2022-12-31")).containsExactly("s-2022-431 | china");
        assertThat(votes("country=russia", "choice=against")).isEmpty();
    }

    @Test
    void votesComeInTheLanguageAskedFor() throws Exception {
        Answer answer = ask("council-votes", "choice=against", "language=zh");

        assertThat(rows(answer, "textLabel", "outcomeLabel", "countryLabel", "choiceLabel"))
                .containsExactly("Draft S/2022/431 | vetoed | 中国 | 反对");
    }

    private static List<String> votes(String... asked) throws RefusedParameters {
        return rows(ask("council-votes", asked), "text", "country");
    }
}
