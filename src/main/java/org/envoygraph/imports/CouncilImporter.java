package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.mapping.NamedGraph;

final class CouncilImporter implements Importer {
    CouncilImporter(Records records, NamedGraph graph, Joined joined) {}

    @Override
    public void read(Path file, String shown) throws IOException {}
}
