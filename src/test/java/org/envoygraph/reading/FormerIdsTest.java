package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;
import static org.envoygraph.LittleFolder.EVIDENCE;

import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Rename;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old ids of things that were renamed. */
class FormerIdsTest {
    private static final String PEOPLE = "register/people.yaml";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private void fact(String id, String kind, String more) {
        String last = "label: One\nwhen: {unknown: yes}\ngist: A thing.\n" + more + EVIDENCE;
        data.bareFact(id, kind + "\n" + last);
    }

    @Test
    void personsEventsAndFactsKeepTheirOldIds() {
        data.change(PEOPLE, "ada-berg:\n", "ada-berg:\n  formerly: [ada-b, a-berg]\n");
        fact(
                "aa-07",
                "meeting: talk\nparticipants: [china, united-states]",
                "formerly: aa-70\nevent-formerly: chat\n");

        assertThat(data.facts().renames())
                .extracting(Rename::kind, Rename::former, Rename::id)
                .map(Object::toString)
                .containsExactly(
                        "(PARTY, \"ada-b\", \"ada-berg\")",
                        "(PARTY, \"a-berg\", \"ada-berg\")",
                        "(FACT, \"aa-70\", \"aa-07\")",
                        "(EVENT, \"chat\", \"talk\")");
    }

    @Test
    void aStatementHasNoEvent() {
        fact("aa-07", "statement: alone\nspeaker: china\nact: ask", "event-formerly: chat\n");

        assertThat(data.problems()).singleElement().asString().contains("'event-formerly'");
    }

    @Test
    void anOldIdInAFileIsNamedWithTheNewOne() {
        data.change(PEOPLE, "sung-kim:\n", "kim-sung:\n  formerly: sung-kim\n");

        assertThat(data.problems())
                .isNotEmpty()
                .allMatch(p -> p.endsWith("'sung-kim' is now called 'kim-sung'; write the new id"));
    }

    @Test
    void anOldIdLeadsToOneThingOnly() {
        data.change(PEOPLE, "ada-berg:\n", "ada-berg:\n  formerly: ada-b\n");
        data.change(PEOPLE, "ned-price:\n", "ned-price:\n  formerly: ada-b\n");

        assertThat(data.problems())
                .containsExactly(
                        "data/register/people.yaml:10:13: 'ada-b' leads to 'ada-berg' already, at"
                                + " data/register/people.yaml:2:13; keep one");
    }

    @Test
    void anOldIdOfAFactIsNotUsedAnew() {
        fact("aa-07", "circumstance: [china]", "formerly: aa-01\n");

        assertThat(data.problems())
                .singleElement()
                .asString()
                .startsWith(AT)
                .contains("'aa-01' is in use, at data/articles/aa-2022-12-09.yaml:10:5");
    }
}
