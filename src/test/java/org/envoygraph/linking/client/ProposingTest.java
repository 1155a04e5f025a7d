package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.client.FakeService.human;
import static org.envoygraph.linking.client.FakeService.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for persons and countries that the project ships, and what is certain. */
class ProposingTest {
    private static final String SUNG_KIM_NOW =
            "American diplomat, special representative for North Korea";

    private static Ours ours;

    @TempDir private Path folder;
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

    private Service service(Optional<Path> cache) throws IOException {
        return Service.at(fake.url(), new Settings(Duration.ofSeconds(20), 2, cache, time -> {}));
    }

    private List<Proposals> proposed(Optional<Path> cache, String... ids) throws IOException {
        List<Sought> wanted = new ArrayList<>();
        for (String id : ids) {
            wanted.addAll(ours.find(id));
        }
        return new Proposing(service(cache), ours).of(wanted, note -> {});
    }

    private Proposals proposed(String id) throws IOException {
        return proposed(Optional.empty(), id).get(0);
    }

    private static List<String> items(Proposals proposals) {
        return proposals.all().stream().map(p -> p.found().id()).toList();
    }

    private static String certain(Proposals proposals) {
        return proposals.certain().map(p -> p.found().id()).orElse("");
    }

    @Test
    void whatAPersonCanFollowRanksAndNotTheServicesScore() throws IOException {
        fake.knows(
                "Sung Kim",
                human("Q1", "Kim Sung-hwan", "South Korean diplomat"),
                human("Q2", "Sung Kim", "South Korean footballer"),
                item("Q3", "Sung Kim", "", "Q9", "song"),
                human("Q4", "Sung Kim", "American diplomat"));

        Proposals proposals = proposed("sung-kim");

        assertThat(items(proposals)).startsWith("Q4", "Q2");
        assertThat(proposals.all().get(0).because())
                .isEqualTo(
                        "The name is the same as the label 'Sung Kim'; the type agrees; the"
                                + " country agrees.");
        assertThat(proposals.all().get(1).because()).contains("the country does not agree");
    }

    @Test
    void whoeverIsOnlyAlikeIsComparedBesideTheWholeName() throws IOException {
        fake.knows(
                "Kim Jong-un",
                human("Q1", "Kim Jong-il", ""),
                human("Q2", "Kim Jong-un", ""),
                human("Q3", "Kim Il-sung", ""));

        Proposals proposals = proposed("kim-jong-un");

        assertThat(items(proposals)).first().isEqualTo("Q2");
        assertThat(proposals.all().get(1).because()).contains("% like '");
        assertThat(proposals.all().get(1).score()).isPositive();
    }

    @Test
    void theTypeThatIsAskedForIsTheOneDecidedForItsClass() throws IOException {
        proposed("sung-kim");
        proposed("france");
        proposed("us-state-department");

        assertThat(fake.forms().get(0)).contains("\"type\":\"Q5\"");
        assertThat(fake.forms()).anyMatch(f -> f.contains("\"type\":\"Q3624078\""));
        assertThat(fake.forms().get(fake.forms().size() - 1)).doesNotContain("\"type\"");
    }

    @Test
    void onlyWhoIsNotFoundByTheLabelIsAskedForWithTheFamilyNameAtTheOtherEnd() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Sung Kim", ""));
        fake.knows("Kyu-duk Noh", human("Q2", "Noh Kyu-duk", ""));

        List<Proposals> proposals = proposed(Optional.empty(), "sung-kim", "noh-kyu-duk");

        assertThat(fake.asked())
                .containsExactly(
                        "Sung Kim",
                        "Noh Kyu-duk",
                        "Amb. Noh Kyu-duk",
                        "Special Representative Noh",
                        "Kyu-duk Noh");
        assertThat(items(proposals.get(1))).containsExactly("Q2");
    }

    @Test
    void aBareFamilyNameIsNeverAskedForAndNeverCertain() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Kim", SUNG_KIM_NOW));

        Proposals proposals = proposed("sung-kim");

        assertThat(fake.asked()).doesNotContain("Kim", "The US envoy");
        assertThat(proposals.all().get(0).score()).isLessThan(70);
        assertThat(certain(proposals)).isEmpty();
    }

    @Test
    void anItemKnownByAnotherNameThanItsLabelStaysInSight() throws IOException {
        fake.knows("Sung Kim", human("Q1", "성 김", ""));

        Proposals proposals = proposed("sung-kim");

        assertThat(items(proposals)).containsExactly("Q1");
        assertThat(proposals.all().get(0).because()).contains("by a name that it does not tell");
        assertThat(certain(proposals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sung Kim | US envoy for N. Korea | Q5 | no title of a post that we have",
                "Sung Kim | American actor | Q5 | another Sung Kim may act",
                "Sung Kim | '' | Q5 | nothing is told",
                "Sung Kim | US Special Representative for North Korea | Q9 | a song"
            })
    void aNameIsNotCertainWithoutTypeCountryAndPost(
            String name, String description, String type, String why) throws IOException {
        fake.knows("Sung Kim", item("Q1", name, description, type, "some type"));

        assertThat(certain(proposed("sung-kim"))).as(why).isEmpty();
    }

    @Test
    void aWholeNameOfTheRightTypeCountryAndPostIsCertainUnlessAnotherHasIt() throws IOException {
        Sought sung = ours.find("sung-kim").get(0);
        String post = sung.posts().get(0).label();
        String right = human("Q1", "Sung Kim", "American diplomat, " + post);
        fake.knows("Sung Kim", right);
        assertThat(certain(proposed("sung-kim"))).isEqualTo("Q1");

        fake.knows("Sung Kim", right, human("Q2", "Sung Kim", "American diplomat"));
        assertThat(certain(proposed("sung-kim"))).isEmpty();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatWasAskedIsNotAskedAgain() throws IOException {
        fake.knows("Sung Kim", human("Q1", "Sung Kim", ""));
        Optional<Path> cache = Optional.of(folder);

        Proposals first = proposed(cache, "sung-kim").get(0);
        Proposals second = proposed(cache, "sung-kim").get(0);
        assertThat(fake.asked()).containsExactly("Sung Kim");
        assertThat(second).isEqualTo(first);

        for (Path file : kept()) {
            Files.writeString(file, "{\"result\": ");
        }
        assertThat(proposed(cache, "sung-kim").get(0)).isEqualTo(first);
        assertThat(fake.asked()).hasSize(2);
    }

    @Test
    void namesThatSayNothingByThemselvesAreNone() {
        assertThat(ours.find("sung-kim").get(0).names())
                .startsWith("Sung Kim")
                .doesNotContain("Kim", "The US envoy");
        assertThat(ours.find("linda-thomas-greenfield").get(0).names())
                .containsExactly(
                        "Linda Thomas-Greenfield",
                        "Ambassador Thomas-Greenfield",
                        "Amb. Thomas-Greenfield");
        assertThat(ours.find("china").get(0).names())
                .containsExactly("China", "People's Republic of China");
        assertThat(Names.turned("Sung Kim", "Kim")).containsExactly("Kim Sung");
        assertThat(Names.turned("Liu Xiaoming", "Liu")).containsExactly("Xiaoming Liu");
        assertThat(Names.turned("Kim", "Kim")).isEmpty();
    }
}
