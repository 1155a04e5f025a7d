package org.envoygraph.mapping;

import java.util.List;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Rename;

/**
 * The graphs that are neither of registers nor of articles. The graph of the ontology gets its
 * licence here, its terms elsewhere.
 */
final class OtherGraphs {
    private static final Place NOWHERE = Place.of("data");
    private static final String UNITED_NATIONS = "united-nations";
    private static final String SOURCE_OF_RECORD =
            "The source is the United Nations, whose documents are named by their symbols; it gives"
                    + " no warranty for what is taken from them here.";

    private final Desk desk;

    OtherGraphs(Desk desk) {
        this.desk = desk;
    }

    void write(List<CouncilRecord> council, Links links, List<Rename> renames) {
        council(council);
        links(links);
        items(links);
        renames(renames);
        desk.graph("ontology", "The ontology");
    }

    private void council(List<CouncilRecord> records) {
        if (!records.isEmpty()) {
            NamedGraph graph = desk.graph("council", "Record of the Security Council");
            graph.about(Names.graph("council"), NOWHERE)
                    .say(DCTERMS.SOURCE, Names.thing("organization", UNITED_NATIONS))
                    .text(RDFS.COMMENT, SOURCE_OF_RECORD);
            records.forEach(
                    new CouncilRecordMapper(graph, desk.names(), desk.asked().register())::record);
        }
    }

    private void links(Links links) {
        if (!links.isEmpty()) {
            new LinkMapper(desk.graph("links", "Links and identifiers")).links(links, NOWHERE);
        }
    }

    private void items(Links links) {
        if (!links.items().isEmpty()) {
            NamedGraph graph = new NamedGraph(desk.out(), Names.itemsGraph(), desk.places());
            new ItemMapper(graph).items(links.items(), NOWHERE);
        }
    }

    private void renames(List<Rename> renames) {
        if (!renames.isEmpty()) {
            RenameMapper mapper = new RenameMapper(desk.graph("renames", "Old ids"), desk.names());
            renames.stream().distinct().forEach(mapper::rename);
        }
    }
}
