package org.envoygraph.vocabulary;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.namespace;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;

/** The terms of {@code ontology/envoygraph.ttl}, each spelt as there and in the same order. */
public final class ENVOY {
    public static final String NAMESPACE = "https://w3id.org/envoygraph/ns#";
    public static final String PREFIX = "envoy";
    public static final Namespace NS = namespace(PREFIX, NAMESPACE);

    // Who
    public static final IRI Person = iri(NAMESPACE, "Person");
    public static final IRI Envoy = iri(NAMESPACE, "Envoy");
    public static final IRI UnidentifiedParty = iri(NAMESPACE, "UnidentifiedParty");
    public static final IRI Country = iri(NAMESPACE, "Country");
    public static final IRI Organization = iri(NAMESPACE, "Organization");

    // Posts
    public static final IRI Post = iri(NAMESPACE, "Post");
    public static final IRI Tenure = iri(NAMESPACE, "Tenure");
    public static final IRI TenureEvent = iri(NAMESPACE, "TenureEvent");

    // What happens
    public static final IRI Event = iri(NAMESPACE, "Event");
    public static final IRI Interaction = iri(NAMESPACE, "Interaction");
    public static final IRI Meeting = iri(NAMESPACE, "Meeting");
    public static final IRI CouncilMeeting = iri(NAMESPACE, "CouncilMeeting");
    public static final IRI Visit = iri(NAMESPACE, "Visit");
    public static final IRI Occasion = iri(NAMESPACE, "Occasion");
    public static final IRI Provocation = iri(NAMESPACE, "Provocation");
    public static final IRI ArmsTransfer = iri(NAMESPACE, "ArmsTransfer");
    public static final IRI Repatriation = iri(NAMESPACE, "Repatriation");
    public static final IRI Group = iri(NAMESPACE, "Group");
    public static final IRI Participation = iri(NAMESPACE, "Participation");

    // What is said
    public static final IRI Statement = iri(NAMESPACE, "Statement");
    public static final IRI Readout = iri(NAMESPACE, "Readout");

    // The Security Council
    public static final IRI CouncilText = iri(NAMESPACE, "CouncilText");
    public static final IRI Resolution = iri(NAMESPACE, "Resolution");
    public static final IRI DraftResolution = iri(NAMESPACE, "DraftResolution");
    public static final IRI TextEvent = iri(NAMESPACE, "TextEvent");
    public static final IRI Position = iri(NAMESPACE, "Position");
    public static final IRI CouncilVote = iri(NAMESPACE, "CouncilVote");
    public static final IRI Ballot = iri(NAMESPACE, "Ballot");

    // States and counts
    public static final IRI Sanction = iri(NAMESPACE, "Sanction");
    public static final IRI Circumstance = iri(NAMESPACE, "Circumstance");
    public static final IRI CountClaim = iri(NAMESPACE, "CountClaim");

    // When and where
    public static final IRI TimeSpec = iri(NAMESPACE, "TimeSpec");
    public static final IRI Place = iri(NAMESPACE, "Place");

    // Sources and evidence
    public static final IRI SourceArticle = iri(NAMESPACE, "SourceArticle");
    public static final IRI Fact = iri(NAMESPACE, "Fact");
    public static final IRI Evidence = iri(NAMESPACE, "Evidence");
    public static final IRI ImportedRecord = iri(NAMESPACE, "ImportedRecord");

    // Names and links
    public static final IRI NameVariant = iri(NAMESPACE, "NameVariant");
    public static final IRI LinkDecision = iri(NAMESPACE, "LinkDecision");
    public static final IRI Identifier = iri(NAMESPACE, "Identifier");

    // Properties of parties, posts and places
    public static final IRI country = iri(NAMESPACE, "country");
    public static final IRI iso3 = iri(NAMESPACE, "iso3");
    public static final IRI familyName = iri(NAMESPACE, "familyName");
    public static final IRI nameOrder = iri(NAMESPACE, "nameOrder");
    public static final IRI postKind = iri(NAMESPACE, "postKind");
    public static final IRI remit = iri(NAMESPACE, "remit");
    public static final IRI organizationKind = iri(NAMESPACE, "organizationKind");
    public static final IRI member = iri(NAMESPACE, "member");
    public static final IRI heldPost = iri(NAMESPACE, "heldPost");
    public static final IRI headcount = iri(NAMESPACE, "headcount");
    public static final IRI mention = iri(NAMESPACE, "mention");
    public static final IRI candidate = iri(NAMESPACE, "candidate");
    public static final IRI candidateReason = iri(NAMESPACE, "candidateReason");

    // Properties of name variants
    public static final IRI variantOf = iri(NAMESPACE, "variantOf");
    public static final IRI variantText = iri(NAMESPACE, "variantText");

    // Properties of tenures
    public static final IRI holder = iri(NAMESPACE, "holder");
    public static final IRI post = iri(NAMESPACE, "post");
    public static final IRI attestedAt = iri(NAMESPACE, "attestedAt");
    public static final IRI tenure = iri(NAMESPACE, "tenure");
    public static final IRI tenureEventKind = iri(NAMESPACE, "tenureEventKind");

    // Properties of events
    public static final IRI when = iri(NAMESPACE, "when");
    public static final IRI place = iri(NAMESPACE, "place");
    public static final IRI mode = iri(NAMESPACE, "mode");
    public static final IRI eventStatus = iri(NAMESPACE, "eventStatus");
    public static final IRI occasionKind = iri(NAMESPACE, "occasionKind");
    public static final IRI participation = iri(NAMESPACE, "participation");
    public static final IRI topic = iri(NAMESPACE, "topic");
    public static final IRI partOf = iri(NAMESPACE, "partOf");
    public static final IRI after = iri(NAMESPACE, "after");
    public static final IRI backToBackWith = iri(NAMESPACE, "backToBackWith");
    public static final IRI gist = iri(NAMESPACE, "gist");

    // Properties of participations
    public static final IRI participant = iri(NAMESPACE, "participant");
    public static final IRI inCapacity = iri(NAMESPACE, "inCapacity");
    public static final IRI forParty = iri(NAMESPACE, "forParty");
    public static final IRI role = iri(NAMESPACE, "role");

    // Properties of statements
    public static final IRI speaker = iri(NAMESPACE, "speaker");
    public static final IRI onBehalfOf = iri(NAMESPACE, "onBehalfOf");
    public static final IRI addressee = iri(NAMESPACE, "addressee");
    public static final IRI impliedAddressee = iri(NAMESPACE, "impliedAddressee");
    public static final IRI audience = iri(NAMESPACE, "audience");
    public static final IRI saidIn = iri(NAMESPACE, "saidIn");
    public static final IRI relayedIn = iri(NAMESPACE, "relayedIn");
    public static final IRI act = iri(NAMESPACE, "act");
    public static final IRI form = iri(NAMESPACE, "form");
    public static final IRI stance = iri(NAMESPACE, "stance");
    public static final IRI polarity = iri(NAMESPACE, "polarity");
    public static final IRI modality = iri(NAMESPACE, "modality");
    public static final IRI channel = iri(NAMESPACE, "channel");
    public static final IRI refersTo = iri(NAMESPACE, "refersTo");
    public static final IRI respondsTo = iri(NAMESPACE, "respondsTo");
    public static final IRI samePostAs = iri(NAMESPACE, "samePostAs");
    public static final IRI sameStateAs = iri(NAMESPACE, "sameStateAs");
    public static final IRI sameActAs = iri(NAMESPACE, "sameActAs");
    public static final IRI summarises = iri(NAMESPACE, "summarises");
    public static final IRI contraryTo = iri(NAMESPACE, "contraryTo");
    public static final IRI comparesWith = iri(NAMESPACE, "comparesWith");
    public static final IRI mentionedIn = iri(NAMESPACE, "mentionedIn");
    public static final IRI claimedIn = iri(NAMESPACE, "claimedIn");

    // Properties of readouts
    public static final IRI readoutOf = iri(NAMESPACE, "readoutOf");
    public static final IRI availability = iri(NAMESPACE, "availability");

    // Properties of Council texts, votes and positions
    public static final IRI textKind = iri(NAMESPACE, "textKind");
    public static final IRI symbol = iri(NAMESPACE, "symbol");
    public static final IRI text = iri(NAMESPACE, "text");
    public static final IRI textEventKind = iri(NAMESPACE, "textEventKind");
    public static final IRI party = iri(NAMESPACE, "party");
    public static final IRI during = iri(NAMESPACE, "during");
    public static final IRI towards = iri(NAMESPACE, "towards");
    public static final IRI documentSymbol = iri(NAMESPACE, "documentSymbol");
    public static final IRI voteOn = iri(NAMESPACE, "voteOn");
    public static final IRI ballotsComplete = iri(NAMESPACE, "ballotsComplete");
    public static final IRI inFavour = iri(NAMESPACE, "inFavour");
    public static final IRI against = iri(NAMESPACE, "against");
    public static final IRI abstaining = iri(NAMESPACE, "abstaining");
    public static final IRI ballotOf = iri(NAMESPACE, "ballotOf");
    public static final IRI voter = iri(NAMESPACE, "voter");
    public static final IRI choice = iri(NAMESPACE, "choice");

    // Properties of deeds and states of affairs
    public static final IRI provocationKind = iri(NAMESPACE, "provocationKind");
    public static final IRI attributedTo = iri(NAMESPACE, "attributedTo");
    public static final IRI fromParty = iri(NAMESPACE, "fromParty");
    public static final IRI toParty = iri(NAMESPACE, "toParty");
    public static final IRI imposedBy = iri(NAMESPACE, "imposedBy");
    public static final IRI target = iri(NAMESPACE, "target");
    public static final IRI concerns = iri(NAMESPACE, "concerns");

    // Properties of groups
    public static final IRI size = iri(NAMESPACE, "size");
    public static final IRI groupOf = iri(NAMESPACE, "groupOf");
    public static final IRI withParty = iri(NAMESPACE, "withParty");
    public static final IRI without = iri(NAMESPACE, "without");

    // Properties of count claims
    public static final IRI countOf = iri(NAMESPACE, "countOf");
    public static final IRI statedIn = iri(NAMESPACE, "statedIn");
    public static final IRI claimKind = iri(NAMESPACE, "claimKind");
    public static final IRI quantity = iri(NAMESPACE, "quantity");
    public static final IRI unit = iri(NAMESPACE, "unit");
    public static final IRI approximate = iri(NAMESPACE, "approximate");
    public static final IRI scope = iri(NAMESPACE, "scope");
    public static final IRI asOf = iri(NAMESPACE, "asOf");
    public static final IRI claimedBy = iri(NAMESPACE, "claimedBy");

    // Properties of times
    public static final IRI earliest = iri(NAMESPACE, "earliest");
    public static final IRI latest = iri(NAMESPACE, "latest");
    public static final IRI precision = iri(NAMESPACE, "precision");
    public static final IRI sourceWords = iri(NAMESPACE, "sourceWords");
    public static final IRI anchor = iri(NAMESPACE, "anchor");
    public static final IRI rule = iri(NAMESPACE, "rule");
    public static final IRI origin = iri(NAMESPACE, "origin");
    public static final IRI zone = iri(NAMESPACE, "zone");
    public static final IRI zoneOrigin = iri(NAMESPACE, "zoneOrigin");
    public static final IRI dateOf = iri(NAMESPACE, "dateOf");
    public static final IRI outsideKnowledge = iri(NAMESPACE, "outsideKnowledge");

    // Properties of source articles
    public static final IRI agency = iri(NAMESPACE, "agency");
    public static final IRI publishedOn = iri(NAMESPACE, "publishedOn");
    public static final IRI publishedAt = iri(NAMESPACE, "publishedAt");
    public static final IRI textDigest = iri(NAMESPACE, "textDigest");
    public static final IRI textLength = iri(NAMESPACE, "textLength");
    public static final IRI completeness = iri(NAMESPACE, "completeness");
    public static final IRI restsOn = iri(NAMESPACE, "restsOn");
    public static final IRI publicationKnownBy = iri(NAMESPACE, "publicationKnownBy");

    // Properties of facts
    public static final IRI about = iri(NAMESPACE, "about");
    public static final IRI claimStatus = iri(NAMESPACE, "claimStatus");
    public static final IRI evidence = iri(NAMESPACE, "evidence");
    public static final IRI designation = iri(NAMESPACE, "designation");
    public static final IRI titleGiven = iri(NAMESPACE, "titleGiven");
    public static final IRI curatorNote = iri(NAMESPACE, "curatorNote");
    public static final IRI retractedOn = iri(NAMESPACE, "retractedOn");
    public static final IRI retractionReason = iri(NAMESPACE, "retractionReason");
    public static final IRI supersededBy = iri(NAMESPACE, "supersededBy");
    public static final IRI identification = iri(NAMESPACE, "identification");
    public static final IRI toldMode = iri(NAMESPACE, "toldMode");
    public static final IRI toldPlace = iri(NAMESPACE, "toldPlace");
    public static final IRI toldStatus = iri(NAMESPACE, "toldStatus");
    public static final IRI toldParticipation = iri(NAMESPACE, "toldParticipation");
    public static final IRI toldAskedBy = iri(NAMESPACE, "toldAskedBy");

    // Properties of evidence
    public static final IRI occurrence = iri(NAMESPACE, "occurrence");
    public static final IRI sliceDigest = iri(NAMESPACE, "sliceDigest");

    // Properties of links
    public static final IRI linkSubject = iri(NAMESPACE, "linkSubject");
    public static final IRI linkTarget = iri(NAMESPACE, "linkTarget");
    public static final IRI judgement = iri(NAMESPACE, "judgement");
    public static final IRI linkMethod = iri(NAMESPACE, "linkMethod");
    public static final IRI decidedOn = iri(NAMESPACE, "decidedOn");
    public static final IRI targetLabel = iri(NAMESPACE, "targetLabel");
    public static final IRI targetType = iri(NAMESPACE, "targetType");
    public static final IRI seenIn = iri(NAMESPACE, "seenIn");
    public static final IRI identifierOf = iri(NAMESPACE, "identifierOf");
    public static final IRI identifierScheme = iri(NAMESPACE, "identifierScheme");

    private ENVOY() {}
}
