package org.envoygraph.mapping;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Place;

/** What was copied from items of Wikidata: its subjects are Wikidata's, never things of ours. */
final class ItemMapper {
    private final NamedGraph graph;

    ItemMapper(NamedGraph graph) {
        this.graph = graph;
    }

    void items(List<CopiedItem> items, Place place) {
        graph.about(Names.itemsGraph(), place)
                .a(VOID.DATASET)
                .label("Copied from Wikidata")
                .say(DCTERMS.LICENSE, NamedGraph.CC0)
                .say(DCTERMS.SOURCE, Names.wikidata());
        items.forEach(this::item);
    }

    private void item(CopiedItem item) {
        IRI document = Names.itemDocument(item.item());
        About about = graph.about(Names.item(item.item()), item.place());
        item.labels().forEach((language, label) -> about.text(RDFS.LABEL, label, language));
        item.descriptions()
                .forEach((language, text) -> about.text(DCTERMS.DESCRIPTION, text, language));
        item.identifiers()
                .forEach((property, values) -> about.codes(Names.property(property), values));
        about.say(DCTERMS.SOURCE, document);
        graph.about(document, item.place())
                .a(PROV.ENTITY)
                .label("Wikidata's data of " + item.item())
                .say(DCTERMS.LICENSE, NamedGraph.CC0)
                .code(DCAT.VERSION, item.revision())
                .day(DCTERMS.MODIFIED, item.modified())
                .day(DCTERMS.DATE, item.read());
    }
}
