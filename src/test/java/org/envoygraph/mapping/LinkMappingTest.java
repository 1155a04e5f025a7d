package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkMappingTest {
    private static Mapped mapped;

    @BeforeAll
    static void mapTheShippedLinks() throws IOException {
        mapped = new Mapped();
    }

    private static Model links() {
        return mapped.quads().filter(null, null, null, Names.graph("links"));
    }

    private static TreeSet<String> of(String subject) {
        return mapped.in("links", subject);
    }

    @Test
    void aDecisionIsANodeWithItsEvidence() throws IOException {
        assertThat(of("link:person.kim-jong-un.q56226"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                link:person.kim-jong-un.q56226 a envoy:LinkDecision ;
                                  rdfs:label "kim-jong-un and Q56226: same"@en ;
                                  envoy:linkSubject person:kim-jong-un ;
                                  envoy:linkTarget wd:Q56226 ;
                                  envoy:judgement judgement:same ;
                                  envoy:linkMethod link-method:second-identifier ;
                                  envoy:decidedOn "2026-11-22"^^xsd:date ;
                                  envoy:targetLabel "Kim Jong-un"@en ;
                                  envoy:targetType "human"@en ;
                                  envoy:seenIn
                                    "everypolitician/everypolitician-data data/North_Korea/National_Assembly/sources/morph/wikidata.csv" ,
                                    "Ahmet-Dedeler/free-north-korea data/entities/qids.json" .
                                """));
    }

    @Test
    void personsCountriesAndOrganizationsAreTheSameAsTheirItem() throws IOException {
        assertThat(of("country:north-korea"))
                .isEqualTo(mapped.turtle("country:north-korea owl:sameAs wd:Q423 ."));
        assertThat(of("organization:un-security-council"))
                .isEqualTo(
                        mapped.turtle("organization:un-security-council owl:sameAs wd:Q37470 ."));
        assertThat(of("person:joe-biden"))
                .isEqualTo(mapped.turtle("person:joe-biden owl:sameAs wd:Q6279 ."));
    }

    @Test
    void placesPostsTermsAndClassesAreOnlyClose() throws IOException {
        assertThat(of("place:seoul"))
                .isEqualTo(mapped.turtle("place:seoul skos:closeMatch wd:Q8684 ."));
        assertThat(of("post:us-president"))
                .isEqualTo(mapped.turtle("post:us-president skos:closeMatch wd:Q11696 ."));
        assertThat(of("post-kind:ambassador"))
                .isEqualTo(mapped.turtle("post-kind:ambassador skos:closeMatch wd:Q29645880 ."));
        assertThat(links().filter(ENVOY.Country, null, null).predicates())
                .containsExactly(SKOS.CLOSE_MATCH);
        assertThat(prefixes(links().filter(null, OWL.SAMEAS, null)))
                .containsExactlyInAnyOrder("person", "country", "organization");
    }

    private static Set<String> prefixes(Model model) {
        return model.subjects().stream()
                .map(Resource::stringValue)
                .map(iri -> iri.replaceFirst(".*/id/([^/]+)/.*", "$1"))
                .collect(Collectors.toSet());
    }

    @Test
    void aNegativeDecisionIsKeptAndMakesNoLink() throws IOException {
        assertThat(of("link:country.russia.q649"))
                .containsAll(
                        mapped.turtle(
                                """
                                link:country.russia.q649 envoy:judgement judgement:different ;
                                  envoy:targetLabel "Moscow"@en ;
                                  envoy:curatorNote "Articles call the state by the name of its capital."@en .
                                """));
        assertThat(links().contains(null, null, Names.item("Q649"))).isTrue();
        assertThat(links().filter(null, null, Names.item("Q649")).predicates())
                .containsExactly(ENVOY.linkTarget);
    }

    @Test
    void everyItemIsNamedByItsHttpIriAndNothingElseOfWikidataIs() {
        assertThat(links().objects())
                .filteredOn(value -> value.isIRI() && value.stringValue().contains("wikidata.org"))
                .hasSizeGreaterThan(30)
                .allMatch(
                        v -> v.stringValue().matches("http://www[.]wikidata[.]org/entity/Q[0-9]+"));
    }

    @Test
    void anIdentifierIsANodeWithItsScheme() throws IOException {
        assertThat(of("identifier:country.south-korea.geonames"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                identifier:country.south-korea.geonames a envoy:Identifier ;
                                  rdfs:label "geonames of south-korea: 1835841"@en ;
                                  envoy:identifierOf country:south-korea ;
                                  envoy:identifierScheme identifier-scheme:geonames ;
                                  skos:notation "1835841" ;
                                  envoy:seenIn "opensanctions/rigour resources/territories" ,
                                    "datasets/country-codes data/country-codes.csv" .
                                """));
        assertThat(of("identifier:person.sung-kim.pocom"))
                .containsAll(
                        mapped.turtle(
                                "identifier:person.sung-kim.pocom skos:notation \"kim-sung-y\" ."));
    }

    @Test
    void thereIsALinksetForEachPredicate() throws IOException {
        String base = "<https://w3id.org/envoygraph/dataset";
        assertThat(Mapped.lines(links().filter(Names.linkset(OWL.SAMEAS), null, null)))
                .isEqualTo(
                        mapped.turtle(
                                base
                                        + "/wikidata/sameAs> a void:Linkset ;"
                                        + " rdfs:label \"Links of Envoy Graph with Wikidata by sameAs\"@en ;"
                                        + " dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;"
                                        + " void:linkPredicate owl:sameAs ;"
                                        + " void:subjectsTarget "
                                        + base
                                        + "> ; void:objectsTarget "
                                        + base
                                        + "/wikidata> ; void:triples 20 ."));
        assertThat(links().filter(null, OWL.SAMEAS, null)).hasSize(20);
        assertThat(links().filter(null, SKOS.CLOSE_MATCH, null)).hasSize(7);
        assertThat(links().filter(null, RDF.TYPE, ENVOY.LinkDecision)).hasSize(38);
    }
}
