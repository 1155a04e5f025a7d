package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Facts.Beside;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Register;
import org.junit.jupiter.api.Test;

class LinkChecksTest {
    private static final Place HERE = new Place("links.yaml", 1, 3);

    private static List<String> problems(Links links) {
        Person lavrov =
                new Person(
                        "sergey-lavrov",
                        "Sergey Lavrov",
                        Optional.of("Lavrov"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        HERE);
        Country korea = new Country("north-korea", "North Korea", "PRK", List.of(), HERE);
        Register register = new Register(List.of(lavrov, korea), List.of(), List.of(), List.of());
        Problems problems = new Problems();
        Checks.check(
                new Facts(
                        register,
                        List.of(),
                        List.of(),
                        new Beside(links, List.of(), List.of(), List.of(), List.of(), List.of())),
                problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Links link(Judgement judgement, String label) {
        LinkDecision decision =
                new LinkDecision(
                        new LinkSubject(Kind.PERSON, "sergey-lavrov", HERE),
                        "Q423",
                        judgement,
                        "label-check",
                        LocalDate.of(2026, 11, 22),
                        label,
                        "en",
                        "human",
                        List.of("a"),
                        Optional.empty(),
                        HERE);
        return new Links(List.of(decision), List.of());
    }

    @Test
    void aSurnameAsLabelIsNoEvidence() {
        assertThat(problems(link(Judgement.SAME, "lavrov")))
                .containsExactly(
                        "links.yaml:1:3: 'lavrov' is a surname; a surname alone is no evidence, find the"
                                + " full label of the item");
        assertThat(problems(link(Judgement.SAME, "Sergey Lavrov"))).isEmpty();
        assertThat(problems(link(Judgement.DIFFERENT, "Lavrov"))).isEmpty();
    }

    private static Links code(String country, String code) {
        LinkSubject subject = new LinkSubject(Kind.COUNTRY, country, HERE);
        return new Links(
                List.of(),
                List.of(new Identifier(subject, "iso-3166-1-alpha-3", code, List.of("a"), HERE)));
    }

    @Test
    void aCodeIsTheOneOfTheRegister() {
        assertThat(problems(code("north-korea", "PRK"))).isEmpty();
        assertThat(problems(code("north-korea", "KOR")))
                .containsExactly(
                        "links.yaml:1:3: 'KOR' is not the code of 'north-korea' in"
                                + " register/countries.yaml, 'PRK'; one of them, or the link, is wrong");
    }
}
