package org.envoygraph.mapping;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Rename;

/** Old ids: each leads to what bears another id now, and says nothing else. */
final class RenameMapper {
    private final NamedGraph graph;
    private final Names names;

    RenameMapper(NamedGraph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    void rename(Rename rename) {
        IRI now =
                switch (rename.kind()) {
                    case PARTY -> names.party(rename.id());
                    case POST -> Names.post(rename.id());
                    case PLACE -> Names.place(rename.id());
                    case TOPIC -> Names.concept(Register.TOPIC, rename.id());
                    case EVENT -> names.event(rename.id());
                    case FACT -> Names.fact(rename.id());
                };
        leads(rename, now);
        if (rename.kind() == Rename.Kind.FACT) {
            IRI told = names.subject(rename.id());
            if (told.getLocalName().equals(rename.id())) {
                leads(rename, told);
            }
        }
    }

    private void leads(Rename rename, IRI now) {
        graph.about(Names.former(now, rename.former()), rename.place())
                .label("Old id of " + rename.id())
                .say(DCTERMS.IS_REPLACED_BY, now);
    }
}
