package org.envoygraph.web.pages;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that pages know by name; {@code TermsOfPagesTest} holds them against the ontology. */
final class Terms {
    static final String BASE = "https://w3id.org/envoygraph/";
    static final String NAMESPACE = BASE + "ns#";
    static final String THINGS = BASE + "id/";
    static final String GRAPHS = BASE + "graph/";
    static final String ARTICLE_GRAPH = GRAPHS + "article/";
    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private Terms() {}

    /** A term of our ontology. */
    static Node envoy(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** A thing of ours, or a term of a closed list. */
    static Node thing(String kind, String slug) {
        return NodeFactory.createURI(THINGS + kind + "/" + slug);
    }

    static final Node ABOUT = envoy("about");
    static final Node ADDRESSEE = envoy("addressee");
    static final Node ANCHOR = envoy("anchor");
    static final Node ATTESTED_AT = envoy("attestedAt");
    static final Node BALLOT_OF = envoy("ballotOf");
    static final Node CHOICE = envoy("choice");
    static final Node CLAIM_STATUS = envoy("claimStatus");
    static final Node COUNTRY = envoy("country");
    static final Node COUNT_OF = envoy("countOf");
    static final Node DATE_OF = envoy("dateOf");
    static final Node DESIGNATION = envoy("designation");
    static final Node EARLIEST = envoy("earliest");
    static final Node EVENT_STATUS = envoy("eventStatus");
    static final Node EVIDENCE = envoy("evidence");
    static final Node FOR_PARTY = envoy("forParty");
    static final Node GIST = envoy("gist");
    static final Node HOLDER = envoy("holder");
    static final Node IDENTIFICATION = envoy("identification");
    static final Node IDENTIFIER_OF = envoy("identifierOf");
    static final Node IDENTIFIER_SCHEME = envoy("identifierScheme");
    static final Node IMPLIED_ADDRESSEE = envoy("impliedAddressee");
    static final Node IN_CAPACITY = envoy("inCapacity");
    static final Node JUDGEMENT = envoy("judgement");
    static final Node LATEST = envoy("latest");
    static final Node LINK_METHOD = envoy("linkMethod");
    static final Node LINK_SUBJECT = envoy("linkSubject");
    static final Node LINK_TARGET = envoy("linkTarget");
    static final Node MODALITY = envoy("modality");
    static final Node MODE = envoy("mode");
    static final Node OCCURRENCE = envoy("occurrence");
    static final Node ON_BEHALF_OF = envoy("onBehalfOf");
    static final Node ORIGIN = envoy("origin");
    static final Node PARTICIPANT = envoy("participant");
    static final Node PARTICIPATION = envoy("participation");
    static final Node PARTY = envoy("party");
    static final Node PLACE = envoy("place");
    static final Node POLARITY = envoy("polarity");
    static final Node POST = envoy("post");
    static final Node PRECISION = envoy("precision");
    static final Node QUANTITY = envoy("quantity");
    static final Node READOUT_OF = envoy("readoutOf");
    static final Node RELAYED_IN = envoy("relayedIn");
    static final Node RETRACTED_ON = envoy("retractedOn");
    static final Node RETRACTION_REASON = envoy("retractionReason");
    static final Node ROLE = envoy("role");
    static final Node RULE = envoy("rule");
    static final Node SAID_IN = envoy("saidIn");
    static final Node SCOPE = envoy("scope");
    static final Node SEEN_IN = envoy("seenIn");
    static final Node SLICE_DIGEST = envoy("sliceDigest");
    static final Node SOURCE_WORDS = envoy("sourceWords");
    static final Node SPEAKER = envoy("speaker");
    static final Node STANCE = envoy("stance");
    static final Node STATED_IN = envoy("statedIn");
    static final Node SUPERSEDED_BY = envoy("supersededBy");
    static final Node TARGET_LABEL = envoy("targetLabel");
    static final Node TEXT = envoy("text");
    static final Node TEXT_EVENT_KIND = envoy("textEventKind");
    static final Node TOLD_MODE = envoy("toldMode");
    static final Node TOLD_PARTICIPATION = envoy("toldParticipation");
    static final Node TOLD_PLACE = envoy("toldPlace");
    static final Node TOLD_STATUS = envoy("toldStatus");
    static final Node TOPIC = envoy("topic");
    static final Node UNIT = envoy("unit");
    static final Node VARIANT_OF = envoy("variantOf");
    static final Node VARIANT_TEXT = envoy("variantText");
    static final Node VOTER = envoy("voter");
    static final Node VOTE_ON = envoy("voteOn");
    static final Node WHEN = envoy("when");
    static final Node ZONE = envoy("zone");
    static final Node ZONE_ORIGIN = envoy("zoneOrigin");

    static final Node COUNCIL_MEETING = envoy("CouncilMeeting");
    static final Node COUNCIL_TEXT = envoy("CouncilText");
    static final Node COUNTRY_CLASS = envoy("Country");
    static final Node EVENT = envoy("Event");
    static final Node FACT = envoy("Fact");
    static final Node INTERACTION = envoy("Interaction");
    static final Node MEETING = envoy("Meeting");
    static final Node PERSON = envoy("Person");
    static final Node POSITION = envoy("Position");
    static final Node STATEMENT = envoy("Statement");
    static final Node TENURE = envoy("Tenure");
    static final Node TEXT_EVENT = envoy("TextEvent");
}
