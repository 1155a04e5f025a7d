package org.envoygraph.export;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

/** Makes terms of statements; what comes again and again, as subjects and properties do, once. */
final class TermsOf {
    private static final Terms NONE = new Terms(0, "", "", "", "");

    private final Layout layout;
    private final Map<IRI, String> properties = new HashMap<>();
    private final Map<Resource, String> graphs = new HashMap<>();
    private String subject = "";
    private Terms last = NONE;

    TermsOf(Layout layout) {
        this.layout = layout;
    }

    Terms of(Statement said) {
        String iri = said.getSubject().stringValue();
        boolean same = iri.equals(subject) && said.getSubject().isIRI();
        subject = iri;
        last =
                new Terms(
                        same ? last.rank() : layout.rank(iri),
                        same ? last.subject() : TermText.of(said.getSubject()),
                        properties.computeIfAbsent(said.getPredicate(), TermText::of),
                        TermText.of(said.getObject()),
                        said.getContext() == null
                                ? ""
                                : graphs.computeIfAbsent(said.getContext(), TermText::of));
        return last;
    }
}
