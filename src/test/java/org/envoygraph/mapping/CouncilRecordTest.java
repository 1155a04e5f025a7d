package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Council's own record in its graph. */
class CouncilRecordTest {
    private static Mapped mapped;

    @BeforeAll
    static void mapTheShippedFacts() throws IOException {
        mapped = new Mapped();
    }

    @Test
    void aResolutionHasItsSymbolAndItsSteps() throws IOException {
        assertThat(mapped.inCouncil("text:s-res-2397-2017"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                text:s-res-2397-2017 a envoy:Resolution , envoy:CouncilText ;
                                  rdfs:label "Resolution 2397 (2017), on the missile launch of 28 November 2017"@en ;
                                  envoy:textKind text-kind:resolution ;
                                  envoy:symbol "S/RES/2397 (2017)" ;
                                  envoy:topic topic:ballistic-missile-launches , topic:unsc-response ,
                                    topic:unsc-sanctions-new .
                                """));
        assertThat(mapped.inCouncil("text-event:s-res-2397-2017.adopted"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                text-event:s-res-2397-2017.adopted a envoy:TextEvent ;
                                  rdfs:label "S/RES/2397 (2017): adopted"@en ;
                                  envoy:textEventKind text-event-kind:adopted ;
                                  envoy:text text:s-res-2397-2017 ;
                                  envoy:when when:s-res-2397-2017 ;
                                  envoy:documentSymbol "S/PV.8151" .
                                """));
        assertThat(mapped.inCouncil("text-event:s-res-2397-2017.put-to-vote")).isEmpty();
        assertThat(mapped.inCouncil("text-event:s-res-2397-2017.vetoed")).isEmpty();
    }

    @Test
    void aVoteHasItsDayItsTotalsAndItsDocument() throws IOException {
        assertThat(mapped.inCouncil("vote:s-res-2397-2017"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                vote:s-res-2397-2017 a envoy:CouncilVote ;
                                  rdfs:label "Vote on S/RES/2397 (2017)"@en ;
                                  envoy:voteOn text:s-res-2397-2017 ;
                                  envoy:when when:s-res-2397-2017 ;
                                  envoy:ballotsComplete true ;
                                  envoy:inFavour 15 ; envoy:against 0 ; envoy:abstaining 0 ;
                                  envoy:documentSymbol "S/PV.8151" .
                                """));
        assertThat(mapped.inCouncil("when:s-res-2397-2017"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                when:s-res-2397-2017 a envoy:TimeSpec ;
                                  rdfs:label "22 December 2017"@en ;
                                  envoy:earliest "2017-12-22"^^xsd:date ;
                                  envoy:latest "2017-12-22"^^xsd:date ;
                                  envoy:precision precision:day ;
                                  envoy:origin origin:in-text .
                                """));
    }

    @Test
    void aBallotHasItsVoterAndChoice() throws IOException {
        assertThat(mapped.inCouncil("ballot:s-2024-255.china"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                ballot:s-2024-255.china a envoy:Ballot ;
                                  rdfs:label "China in the vote on S/2024/255"@en ;
                                  envoy:ballotOf vote:s-2024-255 ;
                                  envoy:voter country:china ;
                                  envoy:choice choice:abstaining .
                                """));
    }

    @Test
    void aVetoedDraftIsNoResolutionAndNamesWhoVetoedIt() throws IOException {
        assertThat(mapped.inCouncil("text:s-2022-431"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                text:s-2022-431 a envoy:DraftResolution , envoy:CouncilText ;
                                  rdfs:label "Draft resolution S/2022/431, on further sanctions against North Korea"@en ;
                                  envoy:textKind text-kind:draft-resolution ;
                                  envoy:symbol "S/2022/431" ;
                                  envoy:topic topic:unsc-response , topic:unsc-sanctions-new .
                                """));
        assertThat(mapped.inCouncil("text-event:s-2022-431.vetoed"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                text-event:s-2022-431.vetoed a envoy:TextEvent ;
                                  rdfs:label "S/2022/431: vetoed"@en ;
                                  envoy:textEventKind text-event-kind:vetoed ;
                                  envoy:text text:s-2022-431 ;
                                  envoy:party country:china , country:russia ;
                                  envoy:when when:s-2022-431 ;
                                  envoy:documentSymbol "SC/14911" .
                                """));
        assertThat(mapped.inCouncil("text-event:s-2022-431.put-to-vote")).hasSize(6);
        assertThat(mapped.inCouncil("text-event:s-2022-431.adopted")).isEmpty();
    }

    @Test
    void ballotsThatNoSourceNamesAreNotMadeUp() throws IOException {
        assertThat(mapped.inCouncil("vote:s-2022-431"))
                .containsAll(
                        mapped.turtle(
                                """
                                vote:s-2022-431 envoy:ballotsComplete false ;
                                  envoy:inFavour 13 ; envoy:against 2 ; envoy:abstaining 0 .
                                """));
        IRI vote = Names.vote("s-2022-431");
        assertThat(mapped.quads().filter(null, ENVOY.ballotOf, vote).subjects())
                .containsExactlyInAnyOrder(
                        Names.ballot("s-2022-431", "china"), Names.ballot("s-2022-431", "russia"));
    }

    @Test
    void sponsorsTableATextOnADayThatIsNotKnown() throws IOException {
        assertThat(mapped.inCouncil("text-event:s-res-1874-2009.tabled"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                text-event:s-res-1874-2009.tabled a envoy:TextEvent ;
                                  rdfs:label "S/RES/1874 (2009): tabled"@en ;
                                  envoy:textEventKind text-event-kind:tabled ;
                                  envoy:text text:s-res-1874-2009 ;
                                  envoy:party country:france , country:japan , country:south-korea ,
                                    country:united-kingdom , country:united-states ;
                                  envoy:when when:s-res-1874-2009.tabled .
                                """));
        assertThat(mapped.inCouncil("when:s-res-1874-2009.tabled"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                when:s-res-1874-2009.tabled a envoy:TimeSpec ;
                                  rdfs:label "date unknown, not after 12 June 2009"@en ;
                                  envoy:latest "2009-06-12"^^xsd:date ;
                                  envoy:precision precision:unknown ;
                                  envoy:origin origin:inferred .
                                """));
        assertThat(mapped.inCouncil("text-event:s-res-1718-2006.tabled")).isEmpty();
    }

    @Test
    void theGraphNamesTheUnitedNationsAsItsSource() {
        IRI graph = Names.graph("council");

        assertThat(mapped.quads().filter(graph, DCTERMS.SOURCE, null, graph).objects())
                .containsExactly(Names.thing("organization", "united-nations"));
        assertThat(mapped.quads().filter(graph, DCTERMS.LICENSE, null, graph).objects())
                .containsExactly(NamedGraph.CC_BY);
    }

    /** Who counts resolutions and numbers none does not say which are meant; nor do we. */
    @Test
    void onlyTheArticleThatGivesASymbolIsLinkedToTheRecord() {
        IRI council = Names.graph("council");
        Model record = mapped.quads().filter(null, RDF.TYPE, null, council);
        Set<Resource> recorded = record.subjects();
        assertThat(recorded).hasSizeGreaterThan(400);

        String articles = Names.graph("article/").stringValue();
        String numbered = Names.graph("article/un-sc14841").stringValue();
        Model told = mapped.quads().filter(null, null, null);
        assertThat(told.stream().filter(q -> q.getContext().stringValue().startsWith(articles)))
                .isNotEmpty()
                .filteredOn(q -> !q.getContext().stringValue().equals(numbered))
                .noneMatch(q -> recorded.contains(q.getSubject()))
                .noneMatch(q -> q.getObject() instanceof IRI iri && recorded.contains(iri));
    }
}
