package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {
    private static final String KD = "kh-2022-12-09";
    private static final String YN = "yna-2022-01-20";
    private static final String HA = "hani-2021-07-08";

    private static Mapped mapped;

    @BeforeAll
    static void mapTheShippedFacts() throws IOException {
        mapped = new Mapped();
    }

    @Test
    void aVideoMeetingKeepsItsDayModeAndParticipants() throws IOException {
        assertThat(mapped.of(KD, "meeting:kim-liu-2022-12-07"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                meeting:kim-liu-2022-12-07 a envoy:Meeting, envoy:Interaction, envoy:Event ;
                                  rdfs:label "Video conference of Sung Kim and Liu Xiaoming, 7 December 2022"@en ;
                                  envoy:gist "The two envoys conferred about the escalating behaviour of North Korea."@en ;
                                  envoy:mode mode:video ;
                                  envoy:eventStatus status:held ;
                                  envoy:when when:kd-01 ;
                                  envoy:after meeting:unsc-dprk-2022-11-21 ;
                                  envoy:topic topic:dprk-provocations ;
                                  envoy:participation
                                    participation:kim-liu-2022-12-07.sung-kim ,
                                    participation:kim-liu-2022-12-07.liu-xiaoming .
                                """));
    }

    @Test
    void aParticipantActsInACapacityForAParty() throws IOException {
        assertThat(mapped.of(KD, "participation:kim-liu-2022-12-07.sung-kim"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                participation:kim-liu-2022-12-07.sung-kim a envoy:Participation ;
                                  rdfs:label "Sung Kim in: Video conference of Sung Kim and Liu Xiaoming, 7 December 2022"@en ;
                                  envoy:participant person:sung-kim ;
                                  envoy:inCapacity tenure:sung-kim.us-special-representative-dprk ;
                                  envoy:forParty country:united-states .
                                """));
    }

    @Test
    void aWeekdayIsADayWithItsWordsRuleAndAnchor() throws IOException {
        assertThat(mapped.of(KD, "when:kd-01"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                when:kd-01 a envoy:TimeSpec ;
                                  rdfs:label "7 December 2022"@en ;
                                  envoy:earliest "2022-12-07"^^xsd:date ;
                                  envoy:latest "2022-12-07"^^xsd:date ;
                                  envoy:precision precision:day ;
                                  envoy:sourceWords "Wednesday"@en ;
                                  envoy:rule rule:weekday-before-publication ;
                                  envoy:anchor "2022-12-09"^^xsd:date ;
                                  envoy:zone "+09:00" ;
                                  envoy:zoneOrigin zone-origin:assumed ;
                                  envoy:origin origin:resolved .
                                """));
    }

    @Test
    void whatIsSaidInAMeetingHasItsDateAndItsRelay() throws IOException {
        assertThat(mapped.of(KD, "statement:kd-03"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                statement:kd-03 a envoy:Statement ;
                                  rdfs:label "Sung Kim voices worry at the launches of 2022"@en ;
                                  envoy:gist "Sung Kim voiced worry at the year's exceptional tally of launches, eight ICBMs among them."@en ;
                                  envoy:saidIn meeting:kim-liu-2022-12-07 ;
                                  envoy:relayedIn statement:kd-02 ;
                                  envoy:refersTo provocation:dprk-launches-2022 ;
                                  envoy:speaker person:sung-kim ;
                                  envoy:inCapacity tenure:sung-kim.us-special-representative-dprk ;
                                  envoy:onBehalfOf country:united-states ;
                                  envoy:impliedAddressee person:liu-xiaoming ;
                                  envoy:act act:express ;
                                  envoy:form form:indirect ;
                                  envoy:stance stance:express-concern ;
                                  envoy:polarity polarity:affirmed ;
                                  envoy:modality modality:actual ;
                                  envoy:topic topic:ballistic-missile-launches , topic:icbm-launch ;
                                  envoy:when when:kd-03 .
                                """));
        assertThat(mapped.of(KD, "when:kd-03"))
                .containsAll(
                        mapped.turtle(
                                """
                                when:kd-03 envoy:rule rule:date-of ; envoy:dateOf fact:kd-01 ;
                                  envoy:earliest "2022-12-07"^^xsd:date .
                                """));
    }

    @Test
    void aReadoutOfTwoCallsIsOneStatementOfTheMinistry() throws IOException {
        assertThat(mapped.of(YN, "statement:yn-03"))
                .containsAll(
                        mapped.turtle(
                                """
                                statement:yn-03 a envoy:Readout, envoy:Statement ;
                                  envoy:readoutOf meeting:noh-kim-2022-01-20 , meeting:noh-liu-2022-01-20 ;
                                  envoy:availability availability:published ;
                                  envoy:speaker organization:kr-ministry-of-foreign-affairs ;
                                  envoy:onBehalfOf country:south-korea .
                                """))
                .noneMatch(line -> line.contains("/id/person/"));
    }

    @Test
    void aJointStatementHasTwoSpeakersForTwoParties() throws IOException {
        assertThat(mapped.of(YN, "statement:yn-04"))
                .containsAll(
                        mapped.turtle(
                                """
                                statement:yn-04 envoy:speaker person:noh-kyu-duk , person:sung-kim ;
                                  envoy:onBehalfOf country:south-korea , country:united-states ;
                                  envoy:audience audience:each-other .
                                """));
    }

    @Test
    void aBlockedTextOfUnknownFormIsNeitherResolutionNorVote() throws IOException {
        assertThat(mapped.of(KD, "text:us-led-condemnation-2022-11"))
                .containsAll(
                        mapped.turtle(
                                """
                                text:us-led-condemnation-2022-11 a envoy:CouncilText ;
                                  envoy:textKind text-kind:unknown-form .
                                """))
                .hasSize(3);
        assertThat(mapped.of(KD, "text-event:kd-08"))
                .containsAll(
                        mapped.turtle(
                                """
                                text-event:kd-08 a envoy:TextEvent ;
                                  envoy:textEventKind text-event-kind:blocked ;
                                  envoy:text text:us-led-condemnation-2022-11 ;
                                  envoy:party country:china , country:russia ;
                                  envoy:during meeting:unsc-dprk-2022-11-21 .
                                """));
        assertThat(mapped.quads().filter(null, RDF.TYPE, ENVOY.Resolution).contexts())
                .containsExactlyInAnyOrder(
                        Names.graph("council"), Names.graph("article/un-sc14841"));
        assertThat(mapped.quads().filter(null, RDF.TYPE, ENVOY.CouncilVote).contexts())
                .containsExactly(Names.graph("council"));
    }

    @Test
    void aGroupSaysWhoIsLeftOut() throws IOException {
        assertThat(mapped.of(HA, "group:china-six-party-contacts-2021"))
                .containsAll(
                        mapped.turtle(
                                """
                                group:china-six-party-contacts-2021 a envoy:Group ;
                                  envoy:groupOf group-kind:contacts ; envoy:without country:japan .
                                """));
    }

    @Test
    void aCountHasItsFactScopeUnitAndAsOfDay() throws IOException {
        assertThat(mapped.of(KD, "count:kd-05.1"))
                .containsAll(
                        mapped.turtle(
                                """
                                count:kd-05.1 a envoy:CountClaim ; envoy:claimKind claim-kind:count ;
                                  envoy:countOf provocation:dprk-missiles-2022 ; envoy:statedIn fact:kd-05 ;
                                  envoy:quantity 63 ; envoy:unit unit:ballistic-missiles ;
                                  envoy:asOf "2022-12-09"^^xsd:date ; envoy:approximate false .
                                """));
    }

    @Test
    void aCountThatAPartyClaimsIsPartOfTheWholeCount() throws IOException {
        assertThat(mapped.of(YN, "count:yn-11.2"))
                .containsAll(
                        mapped.turtle(
                                """
                                count:yn-11.2 envoy:partOf count:yn-11.1 ; envoy:quantity 2 ;
                                  envoy:claimedBy country:north-korea ; envoy:statedIn fact:yn-11 .
                                """));
    }

    @Test
    void evidenceIsAPositionAndADigestButNoWords() throws IOException {
        assertThat(mapped.of(KD, "evidence:kd-03.1"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                evidence:kd-03.1 a envoy:Evidence ; rdfs:label "kd-03, passage 1"@en ;
                                  oa:hasSource article:kh-2022-12-09 ; oa:hasSelector selector:kd-03.1 ;
                                  envoy:occurrence 1 ; envoy:sliceDigest "427440f64319e245" .
                                """));
        assertThat(mapped.of(KD, "selector:kd-03.1"))
                .containsAll(
                        mapped.turtle(
                                "selector:kd-03.1 a oa:TextPositionSelector ; oa:start 1220 ; oa:end 1392 ."));
    }

    @Test
    void aTitleThatTheSourceDoesNotGiveIsMarkedSo() throws IOException {
        assertThat(mapped.of(YN, "fact:yn-25"))
                .containsAll(
                        mapped.turtle(
                                """
                                fact:yn-25 envoy:titleGiven false ; dcterms:identifier "yn-25" ;
                                  envoy:about tenure:liu-xiaoming.cn-special-representative-peninsula .
                                """));
    }

    @Test
    void aFactKeepsEveryTitleThatItsArticlePrints() {
        var titles = mapped.quads().filter(Names.fact("ha-34"), ENVOY.designation, null).objects();
        var post = Names.post("cn-special-representative-peninsula");

        assertThat(titles).hasSize(2);
        assertThat(mapped.quads().filter(post, SKOS.ALT_LABEL, null).objects()).containsAll(titles);
    }

    @Test
    void aPersonSeenInAnEnvoysPostIsAnEnvoyAndASpokesmanIsNot() throws IOException {
        assertThat(mapped.of(KD, "person:sung-kim"))
                .isEqualTo(mapped.turtle("person:sung-kim a envoy:Envoy , envoy:Person ."));
        assertThat(mapped.quads().filter(Names.thing("person", "ned-price"), RDF.TYPE, ENVOY.Envoy))
                .isEmpty();
    }

    @Test
    void aPrintedNameKnowsTheArticleThatPrintsIt() throws IOException {
        assertThat(mapped.inRegister("people", "variant:person.sung-kim.2bc00671"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                variant:person.sung-kim.2bc00671 a envoy:NameVariant ; rdfs:label "Kim"@en ;
                                  envoy:variantOf person:sung-kim ; envoy:variantText "Kim"@en ;
                                  dcterms:source article:hani-2021-07-08 , article:kh-2022-12-09 , article:scmp-2023-10 .
                                """));
    }

    @Test
    void everyFactCarriesItsGoldIdentifier() {
        assertThat(mapped.quads().filter(null, RDF.TYPE, ENVOY.Fact).subjects())
                .hasSize(638)
                .allSatisfy(
                        fact ->
                                assertThat(mapped.quads().filter(fact, DCTERMS.IDENTIFIER, null))
                                        .hasSize(1));
    }

    @Test
    void everyGraphHasALicence() {
        var graphs = mapped.quads().contexts();
        assertThat(graphs).hasSizeGreaterThan(8);
        assertThat(graphs)
                .allSatisfy(
                        graph ->
                                assertThat(
                                                mapped.quads()
                                                        .filter(
                                                                graph,
                                                                DCTERMS.LICENSE,
                                                                null,
                                                                graph))
                                        .hasSize(1));
        assertThat(mapped.quads().filter(null, RDF.TYPE, VOID.DATASET).subjects())
                .hasSize(graphs.size() + 1);
    }

    @Test
    void nothingIsABlankNode() {
        assertThat(mapped.quads())
                .allSatisfy(
                        said -> {
                            assertThat(said.getSubject().isIRI()).isTrue();
                            assertThat(said.getObject().isBNode()).isFalse();
                        });
    }
}
