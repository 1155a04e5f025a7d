package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.Copied;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is Wikidata's is in a graph of its own. */
class ItemMappingTest {
    private static final String ITEMS =
            """
            - item: Q30
              revision: 1997465481
              modified: 2023-10-26
              read: 2026-11-22
              from: Q30.json
              labels: {ko: 미국}
              descriptions: {en: country in North America}
              identifiers: {P214: ["130168302"]}
            """;

    @TempDir private Path folder;

    private static Model mapped(Path data) throws IOException {
        Problems problems = new Problems();
        Facts facts = CuratedFiles.read(data, problems);
        assertThat(problems.all()).isEmpty();
        Model model = new LinkedHashModel();
        new GraphMapping(facts).write(new StatementCollector(model));
        return model;
    }

    @Test
    void anItemKeepsItsOwnIriItsLicenceAndItsVersion() throws IOException {
        Path data = Copied.to(folder).data();
        Files.writeString(data.resolve("links/items.yaml"), ITEMS);
        Model theirs = mapped(data).filter(null, null, null, Names.itemsGraph());

        assertThat(
                        theirs.stream()
                                .map(
                                        said ->
                                                said.getPredicate().getLocalName()
                                                        + " "
                                                        + said.getObject())
                                .collect(Collectors.toSet()))
                .contains(
                        "label \"미국\"@ko",
                        "description \"country in North America\"@en",
                        "P214 \"130168302\"",
                        "license https://creativecommons.org/publicdomain/zero/1.0/",
                        "source https://www.wikidata.org/wiki/Special:EntityData/Q30",
                        "version \"1997465481\"",
                        "modified \"2023-10-26\"^^<http://www.w3.org/2001/XMLSchema#date>",
                        "date \"2026-11-22\"^^<http://www.w3.org/2001/XMLSchema#date>");
        assertThat(theirs.subjects())
                .extracting(Resource::stringValue)
                .containsExactlyInAnyOrder(
                        "https://w3id.org/envoygraph/graph/wikidata",
                        "http://www.wikidata.org/entity/Q30",
                        "https://www.wikidata.org/wiki/Special:EntityData/Q30");
    }

    @Test
    void nothingElseChangesWithIt() throws IOException {
        Path data = Copied.to(folder).data();
        Model before = mapped(data);
        Files.writeString(data.resolve("links/items.yaml"), ITEMS);
        Model after = mapped(data);

        after.remove(null, null, null, Names.itemsGraph());
        assertThat(after).isEqualTo(before);
        assertThat(before.contexts()).doesNotContain(Names.itemsGraph());
    }
}
