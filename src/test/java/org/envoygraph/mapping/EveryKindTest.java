package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;
import org.junit.jupiter.api.Test;

class EveryKindTest {
    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(EveryKindTest::kinds)
                : Stream.of(sealed);
    }

    @Test
    void everyKindOfFactHasAMapper() {
        Facts none =
                new Facts(
                        new Register(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of());
        Article article =
                new Article(
                        "a",
                        none(),
                        none(),
                        none(),
                        List.of(),
                        none(),
                        none(),
                        none(),
                        none(),
                        none(),
                        "en",
                        Article.Text.held(0, ""),
                        none(),
                        Place.of("a"));
        NamedGraph graph =
                new NamedGraph(
                        new AbstractRDFHandler() {}, Names.graph("a"), NamedGraph.noPlaces());
        Names names = new Names(none);
        FactMapper mapper =
                new FactMapper(graph, new Asked(none, iri -> Optional.empty()), article);

        assertThat(Set.<Class<?>>copyOf(mapper.kinds()))
                .containsExactlyInAnyOrderElementsOf(kinds(Fact.class).collect(Collectors.toSet()));
    }

    @Test
    void everyKindOfPartyHasAWordInItsIri() {
        Set<Class<?>> known = Set.copyOf(Kinds.parties());

        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Party.class).collect(Collectors.toSet()));
    }

    @Test
    void everyKindHasItsPlaceInTheFiles() {
        List<String> kinds = new ArrayList<>(Kinds.READ_FIRST);
        kinds.addAll(Kinds.READ_LAST);

        assertThat(kinds).doesNotHaveDuplicates().contains("query");
        assertThat(Kinds.all())
                .isSubsetOf(Stream.concat(kinds.stream(), Stream.of("scheme")).toList());
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
