package org.envoygraph.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.Somebody.called;
import static org.envoygraph.linking.Somebody.holding;
import static org.envoygraph.linking.Somebody.person;
import static org.envoygraph.linking.Somebody.thing;
import static org.envoygraph.linking.Somebody.unidentified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which thing a name may mean, and when that may be taken unseen. */
class NameIndexTest {
    private static final List<Known> ALL =
            List.of(
                    holding(
                            called(
                                    person("sung-kim", "Sung Kim", "Kim", "us"),
                                    Name.Kind.PASSING,
                                    "Kim",
                                    "The US envoy"),
                            "us-special",
                            "US Special Representative for the DPRK",
                            "2021-07-06",
                            "2022-12-09"),
                    called(
                            person("kim-jong-un", "Kim Jong-un", "Kim", "kp"),
                            Name.Kind.VARIANT,
                            "김정은"),
                    person("kim-jong-il", "Kim Jong-il", "Kim", "kp"),
                    person("kim-il-sung", "Kim Il-sung", "Kim", "kp"),
                    person("kim-eun-jung", "Kim Eun-jung", "Kim", ""),
                    called(
                            person("wang-wenbin", "Wang Wenbin", "Wang", "cn"),
                            Name.Kind.PASSING,
                            "Wang"),
                    person("wang-yi", "Wang Yi", "Wang", "cn"),
                    unidentified("wang-2023", "Wang", "cn"),
                    person("zhou-enlai", "Zhou Enlai", "", "cn"),
                    person("lavrov-1945", "Lavrov, Ivan", "", "ru"),
                    person("lavrov", "Sergey Lavrov", "Lavrov", "ru"),
                    person("noh-kyu-duk", "Noh Kyu-duk", "Noh", "kr"),
                    person("greenfield", "Linda Thomas-Greenfield", "Thomas-Greenfield", "us"),
                    person("medvedev", "Дмитрий Медведев", "Медведев", "ru"),
                    thing("cn", "Country", "China", "Beijing", "PRC"),
                    thing("kp", "Country", "North Korea", "DPRK"),
                    thing("kr", "Country", "South Korea", "ROK"),
                    thing("beijing", "Place", "Beijing"),
                    thing("2371", "Resolution", "S/RES/2371 (2017)"),
                    thing("2375", "Resolution", "S/RES/2375 (2017)"));

    private final NameIndex index = NameIndex.of(ALL);

    private List<Candidate> asked(Wanted wanted) {
        return index.candidates(wanted, 5);
    }

    private List<String> ids(Wanted wanted) {
        return asked(wanted).stream().map(candidate -> candidate.known().id()).toList();
    }

    private String taken(Wanted wanted) {
        return Bound.USUAL.decide(asked(wanted)).map(best -> best.known().id()).orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "Sung Kim, sung-kim",
        "SUNG  KIM, sung-kim",
        "'Kim, Sung', sung-kim",
        "Kim Jong Un, kim-jong-un",
        "Kim Jong–un, kim-jong-un",
        "Kim Jongun, kim-jong-un",
        "Chairman Kim Jong-un, kim-jong-un",
        "Jong-un Kim, kim-jong-un",
        "김정은, kim-jong-un",
        "kim il sung, kim-il-sung",
        "Wáng Yì, wang-yi",
        "Kyuduk Noh, noh-kyu-duk",
        "Linda Thomas Greenfield, greenfield",
        "дмитрий медведев, medvedev",
        "P.R.C., cn"
    })
    void aFullNameIsTakenHoweverItIsWritten(String name, String id) {
        assertThat(taken(Wanted.named(name))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "Wang", "Lavrov", "kim", "Thomas-Greenfield", "Ambassador Kim"})
    void aFamilyNameAloneIsNeverEnough(String name) {
        assertThat(taken(Wanted.named(name))).isEqualTo("nobody");
        assertThat(asked(Wanted.named(name)).get(0).score()).isLessThanOrEqualTo(Scorer.PASSING);
    }

    @Test
    void aFamilyNameIsNotEnoughWithTypeCountryAndPostEither() {
        Wanted wanted =
                new Wanted(
                        "Kim",
                        List.of(Known.PERSON),
                        List.of("us"),
                        List.of("us-special"),
                        Optional.empty());

        assertThat(taken(wanted)).isEqualTo("nobody");
        assertThat(ids(wanted)).startsWith("sung-kim");
    }

    @Test
    void theKimsStayApart() {
        assertThat(asked(Wanted.named("Kim Jong-il")).get(0).known().id()).isEqualTo("kim-jong-il");
        for (String other : List.of("Kim Jong-nam", "Kim Jong Pil", "Kim Song", "Kim Sung-nam")) {
            assertThat(taken(Wanted.named(other))).as(other).isEqualTo("nobody");
        }
        assertThat(taken(Wanted.named("Kim Sung"))).isEqualTo("sung-kim");
    }

    @Test
    void anUnidentifiedWangIsShownButNeverTaken() {
        assertThat(ids(Wanted.named("Wang"))).contains("wang-2023", "wang-wenbin", "wang-yi");
        assertThat(taken(Wanted.named("Wang"))).isEqualTo("nobody");
    }

    @Test
    void aNamesakeOfTheFamilyNameIsNobody() {
        assertThat(taken(Wanted.named("Rosa Lavrov"))).isEqualTo("nobody");
        assertThat(taken(Wanted.named("Ivan Lavrov"))).isEqualTo("lavrov-1945");
    }

    @ParameterizedTest
    @CsvSource({
        "Chou En-lai, zhou-enlai",
        "Sergei Lavrov, lavrov",
        "Lavroff Sergey, lavrov",
        "Sung Kimm, sung-kim",
        "Roh Gyu-deok, noh-kyu-duk",
        "Kim Chong-un, kim-jong-un"
    })
    void anotherSpellingComesFirstButIsLeftToAPerson(String name, String id) {
        assertThat(ids(Wanted.named(name))).startsWith(id);
        assertThat(taken(Wanted.named(name))).isEqualTo("nobody");
    }

    @Test
    void twoThingsOfOneNameNeedAType() {
        assertThat(taken(Wanted.named("Beijing"))).isEqualTo("nobody");
        assertThat(taken(Wanted.named("Beijing").of("Place"))).isEqualTo("beijing");
        assertThat(taken(Wanted.named("Beijing").of("Country"))).isEqualTo("cn");
    }

    @Test
    void anotherNumberIsAnotherResolution() {
        assertThat(taken(Wanted.named("S/RES/2375 (2017)"))).isEqualTo("2375");
        assertThat(asked(Wanted.named("S/RES/2379 (2017)")))
                .allSatisfy(candidate -> assertThat(candidate.score()).isLessThan(50));
    }

    @Test
    void aCountryOrPostThatDiffersIsSaid() {
        Wanted wanted =
                new Wanted("Sung Kim", List.of(), List.of("kp"), List.of(), Optional.empty());
        Candidate best = asked(wanted).get(0);

        assertThat(best.score()).isEqualTo(80);
        assertThat(best.features()).containsEntry(Feature.COUNTRY, 0);
        assertThat(best.because())
                .isEqualTo(
                        "The name is the same as the label 'Sung Kim';"
                                + " the country does not agree.");
        assertThat(taken(wanted)).isEqualTo("nobody");
    }

    @Test
    void aPostCountsOnTheDayAskedFor() {
        assertThat(post("2022-01-20")).isEqualTo(100);
        assertThat(post("2023-01-20")).isZero();
    }

    private int post(String day) {
        Wanted wanted =
                new Wanted(
                        "Kim Sung",
                        List.of(),
                        List.of(),
                        List.of("US special representative for the D.P.R.K."),
                        Optional.of(LocalDate.parse(day)));
        return asked(wanted).get(0).features().get(Feature.POST);
    }

    @Test
    void theOrderOfWhatIsKnownChangesNothing() {
        List<Known> turned = new ArrayList<>(ALL);
        Collections.reverse(turned);

        for (String name : List.of("Kim", "Wang", "Kim Jong", "Beijing", "korea")) {
            assertThat(NameIndex.of(turned).candidates(Wanted.named(name), 9))
                    .isEqualTo(index.candidates(Wanted.named(name), 9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "-", "'", "…", "�", "Qq", "\uD83D\uDE00"})
    void whatIsNoNameFindsNothing(String name) {
        assertThat(asked(Wanted.named(name))).isEmpty();
    }

    @Test
    void aBeginningOfAnyWordIsEnoughToSuggest() {
        assertThat(index.beginning("ki", Set.of(), 2)).extracting(Known::id).hasSize(2);
        assertThat(index.beginning("Wenb", Set.of(), 5))
                .extracting(Known::id)
                .containsExactly("wang-wenbin");
        assertThat(index.beginning("beij", Set.of("Place"), 5))
                .extracting(Known::id)
                .containsExactly("beijing");
    }
}
