package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.UnidentifiedParty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registers and the head of an article. */
class RegisterTest {
    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    @Test
    void aPersonHasTheNamesThatArticlesPrint() {
        Person kim = (Person) data.facts().register().party("sung-kim").orElseThrow();

        assertThat(kim.family()).contains("Kim");
        assertThat(kim.order()).contains("given-first");
        assertThat(kim.variants()).hasSize(1);
        assertThat(kim.variants().get(0).articles()).containsExactly("aa-2022-12-09");
        assertThat(kim.variants().get(0).language()).isEqualTo("en");
    }

    @Test
    void aCountryMayHaveANameInAnotherLanguage() {
        Country country = (Country) data.facts().register().party("north-korea").orElseThrow();

        assertThat(country.iso3()).isEqualTo("PRK");
        assertThat(country.variants().get(0).language()).isEqualTo("ko");
        assertThat(country.variants().get(0).articles()).isEmpty();
    }

    @Test
    void aBodyHasTheMembersThatASourceNames() {
        Register register = data.facts().register();
        Organization council = (Organization) register.party("security-council").orElseThrow();

        assertThat(council.members()).containsExactly("china", "united-states");
        assertThat(register.all(Organization.class)).hasSize(3);
    }

    @Test
    void aBareSurnameHasCandidates() {
        Register register = data.facts().register();
        UnidentifiedParty wang = (UnidentifiedParty) register.party("wang").orElseThrow();

        assertThat(wang.mention()).contains("Wang");
        assertThat(wang.candidates()).containsExactly("liu-xiaoming");
        assertThat(wang.post()).isEmpty();
    }

    @Test
    void aHeadcountMayBeRounded() {
        data.change(
                "register/unidentified.yaml",
                "label: Experts",
                "label: Experts\n  headcount: 600\n  approximate: yes");
        Register register = data.facts().register();

        UnidentifiedParty experts = (UnidentifiedParty) register.party("experts").orElseThrow();
        assertThat(experts.headcount()).hasValue(600);
        assertThat(experts.approximate()).isTrue();
        UnidentifiedParty wang = (UnidentifiedParty) register.party("wang").orElseThrow();
        assertThat(wang.approximate()).isFalse();
    }

    @Test
    void aPostActsForItsCountryOrElseForItsBody() {
        Register register = data.facts().register();

        assertThat(register.post("cn-envoy").orElseThrow().actsFor()).contains("china");
        assertThat(register.post("us-envoy").orElseThrow().actsFor())
                .contains("us-state-department");
        assertThat(register.post("us-envoy").orElseThrow().isEnvoys()).isTrue();
        assertThat(register.post("us-spokesperson").orElseThrow().isEnvoys()).isFalse();
    }

    @Test
    void topicsAreASchemeOfTheirOwn() {
        Register register = data.facts().register();

        assertThat(register.terms(Register.TOPIC))
                .containsExactlyInAnyOrder("launches", "missiles");
        assertThat(register.terms("mode")).contains("video");
        assertThat(register.terms("moods")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | name: Ada Berg | nam: Ada Berg | 2:3: 'name' is missing; add it",
                "people | ada-berg: | Ada_Berg: | 1:1: 'Ada_Berg' is no id; use lower-case letters,"
                        + " digits and hyphens",
                "countries | iso3: CHN | iso3: cn | 3:9: 'cn' is no ISO 3166-1 alpha-3 code; write it"
                        + " like KOR",
                "countries | language: ko | language: ko_KR | 8:28: 'ko_KR' is no language tag; write"
                        + " it like en or zh-Hant",
                "posts | kind: spokesperson | kind: spokeperson | 12:9: 'spokeperson' is no post-kind;"
                        + " did you mean 'spokesperson'? (envoy, spokesperson)",
                "places | kind: city | king: city | 2:3: 'kind' is missing; add it",
                "topics | broader: missiles | broader: missile | 6:12: 'missile' is no topic; did you"
                        + " mean 'missiles'? (launches, missiles)",
                "unidentified | post: cn-envoy | post: cn-envoi | 3:9: 'cn-envoi' is no post; did you"
                        + " mean 'cn-envoy'?",
                "unidentified | label: Experts | approximate: yes | 5:3: 'approximate' is of no number;"
                        + " add 'headcount' or take it out",
            })
    void aMistakeInARegisterIsReportedAtItsPlace(
            String file, String right, String wrong, String message) {
        data.change("register/" + file + ".yaml", right, wrong);

        assertThat(data.problems()).contains("data/register/" + file + ".yaml:" + message);
    }

    @Test
    void theHeadOfAnArticleSaysWhatItsTextTells() {
        Article article = data.facts().article("aa-2022-12-09").orElseThrow();

        assertThat(article.title()).contains("Envoys on a screen");
        assertThat(article.publishedOn()).contains(LocalDate.of(2022, 12, 9));
        assertThat(article.published().orElseThrow().time())
                .contains(LocalDateTime.of(2022, 12, 9, 9, 17));
        assertThat(article.published().orElseThrow().zoneStated()).isFalse();
        assertThat(article.author()).contains("ada-berg");
        assertThat(article.identified()).isEmpty();
    }

    @Test
    void anArticleMayBeKnownByItsIdentificationOnly() {
        data.change(
                "published: {at: 2022-12-09T09:17, zone: \"+09:00\", zone-origin: assumed}",
                "identified: {month: 2022-12, publisher: daily-screen, note: By its address.}");
        Article article = data.facts().article("aa-2022-12-09").orElseThrow();

        assertThat(article.publishedOn()).isEmpty();
        assertThat(article.identified().orElseThrow().month()).contains("2022-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 2022-12-09T09:17 | at: 2022-12-09T25:17 | 4:17: '2022-12-09T25:17' is no date and"
                        + " time; write it like 2022-12-09T09:17",
                "at: 2022-12-09T09:17 | at: Friday | 4:17: 'Friday' is no day; write it like"
                        + " 2022-12-07",
                "zone: \"+09:00\" | zone: KST | 4:41: 'KST' is no offset from UTC; write it like"
                        + " \"+09:00\"",
                "zone-origin: assumed | zone-origin: guessed | 4:64: 'guessed' is no zone-origin"
                        + " (assumed, stated)",
                "language: en | language: English | 5:11: 'English' is no language tag; write it like"
                        + " en or zh-Hant",
                "sha256: e1324b | sha256: E1324B | 6:33: 'E1324B0c6a35104babe35c7991185d9758532430577ba"
                        + "3ef9d9ac48de1ee6a34' is no digest; it has 64 digits 0-9 and a-f",
                "publisher: daily-screen | publisher: daily-scream | 2:12: 'daily-scream' is no"
                        + " organization; did you mean 'daily-screen'?",
                "author: ada-berg | auther: ada-berg | 3:1: 'auther' is no key here; did you mean"
                        + " 'author'?",
            })
    void aMistakeInTheHeadIsReportedAtItsPlace(String right, String wrong, String message) {
        data.change(right, wrong);

        assertThat(data.problems()).containsExactly(AT + message);
    }
}
