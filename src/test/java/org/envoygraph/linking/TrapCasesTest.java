package org.envoygraph.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.Somebody.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.Shared;
import org.envoygraph.bench.HsgPeople;
import org.envoygraph.bench.PocomPeople;
import org.envoygraph.web.reconcile.Given;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People of the public files who are easily taken for somebody of the articles. */
class TrapCasesTest {
    private static NameIndex historian;
    private static NameIndex chiefs;

    /** The historian's people, and some who are not among them. */
    private static NameIndex both;

    @BeforeAll
    static void readBothFiles() {
        Path folder = Shared.folder().resolve("real");
        try {
            List<Known> people = HsgPeople.in(folder).stream().map(Given::known).toList();
            historian = NameIndex.of(people);
            chiefs = NameIndex.of(PocomPeople.in(folder));
            List<Known> more = new ArrayList<>(people);
            more.add(person("kim-jong-un", "Kim Jong-un", "Kim", ""));
            more.add(person("kim-jong-il", "Kim Jong-il", "Kim", ""));
            more.add(person("wang-yi", "Wang Yi", "Wang", ""));
            more.add(person("wang-wenbin", "Wang Wenbin", "Wang", ""));
            more.add(person("lavrov", "Sergey Lavrov", "Lavrov", ""));
            both = NameIndex.of(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String taken(NameIndex index, String name) {
        return Bound.USUAL
                .decide(index.candidates(Wanted.named(name), 5))
                .map(candidate -> candidate.known().id())
                .orElse("nobody");
    }

    private static String first(NameIndex index, String name) {
        return index.candidates(Wanted.named(name), 1).get(0).known().id();
    }

    @Test
    void theThreeKimsAreThreePeople() {
        assertThat(taken(both, "Kim Jong Il")).isEqualTo("kim-jong-il");
        assertThat(taken(both, "Kim Jong Un")).isEqualTo("kim-jong-un");
        assertThat(taken(both, "Kim Il-sung")).isEqualTo("hsg:107176");
        assertThat(taken(both, "Kim")).isEqualTo("nobody");
        assertThat(taken(both, "Chairman Kim")).isEqualTo("nobody");
    }

    @Test
    void kimJongPilIsNotKimJongIl() {
        assertThat(taken(historian, "Kim Jong-pil")).isEqualTo("hsg:107177");
        assertThat(taken(historian, "Kim Jong-il")).isEqualTo("nobody");
        assertThat(taken(historian, "Kim Jong-un")).isEqualTo("nobody");
    }

    @Test
    void sungKimIsFoundByHisInitialAndIsNotKimIlSung() {
        assertThat(first(historian, "Sung Kim")).isEqualTo("hsg:107160");
        assertThat(taken(historian, "Sung Kim")).isEqualTo("nobody");
        assertThat(first(historian, "Sung Y. Kim")).isEqualTo("hsg:107160");
        assertThat(first(chiefs, "Sung Y. Kim")).isEqualTo("kim-sung-y");
    }

    @Test
    void theTwoWangsAreTwoPeople() {
        assertThat(taken(both, "Wang Yi")).isEqualTo("wang-yi");
        assertThat(taken(both, "Wang Wenbin")).isEqualTo("wang-wenbin");
        assertThat(taken(both, "Wang")).isEqualTo("nobody");
        assertThat(taken(both, "Foreign Minister Wang")).isEqualTo("nobody");
    }

    @Test
    void dominicDiCarloIsNotRosemary() {
        for (NameIndex index : List.of(historian, chiefs)) {
            assertThat(taken(index, "Rosemary DiCarlo")).isEqualTo("nobody");
            assertThat(taken(index, "Rosemary A. DiCarlo")).isEqualTo("nobody");
            assertThat(taken(index, "DiCarlo")).isEqualTo("nobody");
        }
        assertThat(taken(historian, "Dominic L. DiCarlo")).isEqualTo("hsg:103460");
    }

    @Test
    void theLavrovOf1945IsNotSergey() {
        assertThat(taken(historian, "Sergey Lavrov")).isEqualTo("nobody");
        assertThat(taken(historian, "Lavrov")).isEqualTo("nobody");
        assertThat(taken(both, "Sergey Lavrov")).isEqualTo("lavrov");
    }

    @Test
    void eachBlinkenIsHimself() {
        assertThat(taken(historian, "Antony Blinken")).isEqualTo("hsg:101429");
        assertThat(taken(chiefs, "Antony J. Blinken")).isEqualTo("blinken-antony-j");
        assertThat(taken(chiefs, "Donald M. Blinken")).isEqualTo("blinken-donald-m");
        for (NameIndex index : List.of(historian, chiefs)) {
            assertThat(taken(index, "Blinken")).isEqualTo("nobody");
            assertThat(taken(index, "Secretary Blinken")).isEqualTo("nobody");
        }
    }

    @Test
    void aShortGivenNameIsNotTakenForAnySullivanOrPrice() {
        for (NameIndex index : List.of(historian, chiefs)) {
            for (String name : List.of("Jake Sullivan", "Sullivan", "J. Sullivan")) {
                assertThat(taken(index, name)).as(name).isEqualTo("nobody");
            }
            for (String name : List.of("Ned Price", "Price", "Spokesperson Price")) {
                assertThat(taken(index, name)).as(name).isEqualTo("nobody");
            }
        }
        assertThat(taken(chiefs, "Jacob J. Sullivan")).isEqualTo("sullivan-jacob-j");
    }

    @Test
    void kurtCampbellComesFirstOfTheCampbells() {
        for (NameIndex index : List.of(historian, chiefs)) {
            assertThat(taken(index, "Campbell")).isEqualTo("nobody");
            assertThat(taken(index, "Kirk Campbell")).isEqualTo("nobody");
        }
        assertThat(first(historian, "Kurt Campbell")).isEqualTo("hsg:102134");
        assertThat(first(chiefs, "Kurt Campbell")).isEqualTo("campbell-kurt-m");
        assertThat(taken(chiefs, "Kurt M. Campbell")).isEqualTo("campbell-kurt-m");
    }
}
