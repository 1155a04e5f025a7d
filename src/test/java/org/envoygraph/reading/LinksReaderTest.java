package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class LinksReaderTest {
    private static final Place REGISTER = Place.of("register");
    private static final String VIAF = "  identifiers: {viaf: \"1\"}\n";

    /** Links as read, with the problems; the register has three persons and a country. */
    private record Read(Links links, List<String> problems) {}

    private static Read read(String file, String yaml) {
        Problems problems = new Problems();
        Ids ids = new Ids(problems);
        List.of("sung-kim", "kim-jong-un", "kim-jong-il")
                .forEach(id -> ids.declare(id, REGISTER, Space.PERSON));
        ids.declare("north-korea", REGISTER, Space.COUNTRY);
        ids.declareTerms("link-method", Set.of("second-identifier", "label-check"));
        ids.declareTerms("identifier-scheme", Set.of("viaf", "geonames"));
        ids.declareTerms("post-kind", Set.of("ambassador"));
        LinksReader reader = new LinksReader(ids);
        YamlFile.parse(yaml, "links.yaml", problems).ifPresent(v -> reader.read(file, v));
        ids.report();
        return new Read(reader.links(), problems.all().stream().map(Problem::toString).toList());
    }

    private static List<String> problemsOf(String yaml) {
        return read("wikidata", yaml).problems();
    }

    /** A decision without mistakes, but for one key that is written like this. */
    private static String decision(String changed) {
        String whole =
                """
                - person: kim-jong-un
                  item: Q56226
                  judgement: same
                  method: label-check
                  decided: 2026-11-22
                  label: Kim Jong-un
                  type: human
                  seen-in: [a/b c.csv]
                """;
        String key = changed.substring(0, changed.indexOf(':') + 1);
        return whole.replaceFirst("(?m)^(- |  )" + key + ".*$", "$1" + changed);
    }

    private static String about(String subject) {
        return decision("type: human").replace("person: kim-jong-un", subject);
    }

    @Test
    void aDecisionHasItsEvidence() {
        Read read = read("wikidata", decision("type: human") + VIAF);

        assertThat(read.problems()).isEmpty();
        LinkDecision decision = read.links().decisions().get(0);
        assertThat(decision.isLink()).isTrue();
        assertThat(decision.subject().kind()).isEqualTo(Kind.PERSON);
        assertThat(decision.seenIn()).containsExactly("a/b c.csv");
        assertThat(decision.place()).hasToString("links.yaml:1:3");
        assertThat(read.links().identifiers())
                .extracting(i -> i.scheme() + " " + i.value())
                .containsExactly("viaf 1");
    }

    @Test
    void anIdThatIsNoItemIsRefused() {
        for (String wrong : List.of("P31", "Q0", "Q042", "q423", "Q423#x", "wd:Q423")) {
            assertThat(problemsOf(decision("item: " + wrong)))
                    .containsExactly(
                            "links.yaml:2:9: '"
                                    + wrong
                                    + "' is no item of Wikidata; write it like Q423");
        }
    }

    @Test
    void aThingThatIsNotInTheRegisterIsRefused() {
        assertThat(problemsOf(decision("person: kim-jong-im")))
                .containsExactly(
                        "links.yaml:1:11: 'kim-jong-im' is no person; did you mean 'kim-jong-il'?");
    }

    @Test
    void anEntryOfNoOrTwoKindsIsRefused() {
        assertThat(read("identifiers", "- " + VIAF.strip() + "\n  seen-in: [a]\n").problems())
                .containsExactly(
                        "links.yaml:1:3: tells of 0 things; begin it with one of person, country,"
                                + " organization, place, post, text, term, class");
        assertThat(problemsOf(decision("type: human") + "  country: north-korea\n"))
                .containsExactly(
                        "links.yaml:1:3: tells of 2 things; begin it with one of person, country,"
                                + " organization, place, post, text, term, class");
    }

    @Test
    void aSurnameIsNoMethod() {
        assertThat(problemsOf(decision("method: surname")))
                .containsExactly(
                        "links.yaml:4:11: 'surname' is refused: a surname alone is no evidence; find a"
                                + " second identifier, or check the full label");
    }

    @Test
    void anUnknownMethodIsRefused() {
        assertThat(problemsOf(decision("method: label-chek")))
                .containsExactly(
                        "links.yaml:4:11: 'label-chek' is no link-method; did you mean 'label-check'?"
                                + " (label-check, second-identifier)");
    }

    @Test
    void aSecondIdentifierMustBeThere() {
        assertThat(problemsOf(decision("method: second-identifier")))
                .containsExactly(
                        "links.yaml:4:3: 'second-identifier' without one; add it under `identifiers`");
        assertThat(problemsOf(decision("method: second-identifier") + VIAF)).isEmpty();
    }

    @Test
    void anUnknownJudgementIsRefused() {
        assertThat(problemsOf(decision("judgement: sane")))
                .containsExactly(
                        "links.yaml:3:14: 'sane' is no judgement; did you mean 'same'? (different, same,"
                                + " unsure)");
    }

    @Test
    void missingEvidenceIsRefused() {
        assertThat(problemsOf(decision("seen-in: []")))
                .containsExactly(
                        "links.yaml:1:3: no evidence; name under 'seen-in' the public file that pairs the"
                                + " two");
    }

    @Test
    void missingKeysAndUnknownKeysAreRefused() {
        assertThat(problemsOf("- person: kim-jong-un\n  seen-in: [a]\n  itme: x\n"))
                .containsExactly(
                        "links.yaml:1:3: 'decided' is missing; add it",
                        "links.yaml:1:3: 'item' is missing; add it",
                        "links.yaml:1:3: 'judgement' is missing; add it",
                        "links.yaml:1:3: 'label' is missing; add it",
                        "links.yaml:1:3: 'method' is missing; add it",
                        "links.yaml:1:3: 'type' is missing; add it",
                        "links.yaml:3:3: 'itme' is no key here; did you mean 'item'?");
    }

    @Test
    void onePersonIsNotTheSameAsTwoItems() {
        assertThat(problemsOf(decision("type: human") + decision("item: Q10665")))
                .containsExactly(
                        "links.yaml:10:3: 'kim-jong-un' is the same as 'Q56226' already, at links.yaml:1:3;"
                                + " keep one");
    }

    @Test
    void oneItemIsNotTheSameAsTwoPersons() {
        assertThat(problemsOf(decision("type: human") + decision("person: kim-jong-il")))
                .containsExactly(
                        "links.yaml:10:3: 'Q56226' is the same as 'kim-jong-un' already, at links.yaml:1:3;"
                                + " keep one");
    }

    @Test
    void aPairIsDecidedOnce() {
        assertThat(problemsOf(decision("type: human") + decision("judgement: unsure")))
                .containsExactly(
                        "links.yaml:10:3: 'kim-jong-un' and 'Q56226' are decided already, at"
                                + " links.yaml:1:3; keep one");
    }

    @Test
    void severalItemsMayBeDifferentFromOneThing() {
        String other = decision("item: Q10665").replace("same", "different");

        assertThat(problemsOf(decision("judgement: different") + other)).isEmpty();
        assertThat(problemsOf(decision("judgement: same") + other)).isEmpty();
    }

    @Test
    void identifiersStandOnlyWhereTheItemIsTheSame() {
        assertThat(problemsOf(decision("judgement: unsure") + VIAF))
                .containsExactly(
                        "links.yaml:9:3: 'identifiers' are those of our thing; leave them out where it is"
                                + " not the same");
    }

    @Test
    void anIdentifierStandsOnceAndForOneThing() {
        String sung = "- person: sung-kim\n" + VIAF + "  seen-in: [a]\n";
        assertThat(read("identifiers", sung + sung.replace("\"1\"", "\"2\"")).problems())
                .containsExactly(
                        "links.yaml:5:23: 'sung-kim' has an identifier of 'viaf' already, at"
                                + " links.yaml:2:23; keep one");
        assertThat(read("identifiers", sung + sung.replace("sung-kim", "kim-jong-il")).problems())
                .containsExactly(
                        "links.yaml:5:23: '1' is the 'viaf' of 'sung-kim' already, at links.yaml:2:23; one"
                                + " of them is wrong");
    }

    @Test
    void anUnknownSchemeIsRefusedAtItsKey() {
        assertThat(problemsOf(decision("type: human") + VIAF.replace("viaf", "viav")))
                .containsExactly(
                        "links.yaml:9:17: 'viav' is no identifier-scheme; did you mean 'viaf'? (geonames,"
                                + " viaf)");
    }

    @Test
    void termsAndClassesAreWrittenInTheirOwnForm() {
        assertThat(problemsOf(about("term: post-kind/ambassador"))).isEmpty();
        assertThat(problemsOf(about("class: Country"))).isEmpty();
        assertThat(problemsOf(about("term: ambassador")))
                .containsExactly(
                        "links.yaml:1:9: 'ambassador' is no term; write it like post-kind/ambassador");
        assertThat(problemsOf(about("term: post-kind/ambasador")))
                .containsExactly(
                        "links.yaml:1:9: 'ambasador' is no post-kind; did you mean 'ambassador'?"
                                + " (ambassador)");
        assertThat(problemsOf(about("class: country")))
                .containsExactly(
                        "links.yaml:1:10: 'country' is no class; write it as the ontology does, like"
                                + " Country");
    }
}
