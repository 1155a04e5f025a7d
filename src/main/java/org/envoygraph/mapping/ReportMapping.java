package org.envoygraph.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Place;

/** Writes findings in the words of SHACL: a validation report with a result for each. */
public final class ReportMapping {
    private static final Place NOWHERE = Place.of("data");

    private final Facts facts;
    private final Names names;

    /** The facts are those that the findings speak of. */
    public ReportMapping(Facts facts) {
        this.facts = facts;
        this.names = new Names(facts);
    }

    /** Prefix to namespace, for whoever writes the statements to a file. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(new GraphMapping(facts).prefixes());
        prefixes.put("finding-kind", Names.things("finding-kind"));
        return prefixes;
    }

    /** Writes all statements into one named graph, without beginning or ending the document. */
    public void write(Collection<Finding> findings, RDFHandler out) {
        NamedGraph graph = new NamedGraph(out, Names.graph("report"), NamedGraph.noPlaces());
        boolean conforms = findings.stream().noneMatch(Finding::isOpen);
        graph.about(Names.report(), NOWHERE)
                .a(SHACL.VALIDATION_REPORT)
                .label("Where sources differ")
                .yes(SHACL.CONFORMS, conforms)
                .say(SHACL.RESULT, findings, Names::finding);
        findings.forEach(finding -> finding(finding, graph));
    }

    private void finding(Finding finding, NamedGraph graph) {
        IRI kind = Names.concept("finding-kind", finding.kind());
        graph.about(kind, NOWHERE).a(SKOS.CONCEPT).label(finding.kind().id().replace('-', ' '));
        About about =
                graph.about(Names.finding(finding), NOWHERE)
                        .a(SHACL.VALIDATION_RESULT)
                        .label(finding.words())
                        .code(DCTERMS.IDENTIFIER, finding.key())
                        .say(SHACL.RESULT_SEVERITY, severity(finding))
                        .text(SHACL.RESULT_MESSAGE, finding.words())
                        .say(SHACL.SOURCE_CONSTRAINT_COMPONENT, kind)
                        .say(
                                DCTERMS.REFERENCES,
                                finding.accounts(),
                                account -> Names.fact(account.fact().id()));
        finding.accounts().stream()
                .map(Account::fact)
                .findFirst()
                .ifPresent(first -> about.say(SHACL.FOCUS_NODE, names.subject(first)));
        finding.accepted().ifPresent(entry -> accepted(entry, about));
    }

    private static void accepted(Acceptance entry, About about) {
        about.day(DCTERMS.DATE_ACCEPTED, entry.reviewed()).text(SKOS.NOTE, entry.reason());
    }

    private static IRI severity(Finding finding) {
        if (finding.isOpen()) {
            return SHACL.VIOLATION;
        }
        return finding.severity() == Severity.CONFLICT ? SHACL.WARNING : SHACL.INFO;
    }
}
