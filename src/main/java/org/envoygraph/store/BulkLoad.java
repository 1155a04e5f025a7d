package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;

/**
 * Loads great files of N-Quads by TDB2's own loader. It knows no transaction that could be rolled
 * back, so it is only for a store that is thrown away when it fails. It passes the index of words
 * by, so that is fed beside it.
 */
final class BulkLoad {
    private final TextIndex index;
    private final DataLoader loader;

    private BulkLoad(DatasetGraphText indexed) {
        index = indexed.getTextIndex();
        loader = Indexes.loader(indexed.getWrapped());
    }

    /** Loads files into a dataset with an index, outside of any transaction. */
    static void into(DatasetGraphText indexed, List<Path> files) throws IOException {
        if (!files.isEmpty()) {
            new BulkLoad(indexed).load(files);
        }
    }

    private void load(List<Path> files) throws IOException {
        try (Words words = new Words(index, quad -> true)) { // an import says nothing twice
            loader.startBulk();
            try {
                for (Path file : files) {
                    parse(file, heard(words));
                }
            } finally {
                loader.finishBulk(); // whatever happened: its threads must come to an end
            }
            words.finish();
            index.prepareCommit();
            index.commit();
        }
    }

    private StreamRDF heard(Words words) {
        return new StreamRDFWrapper(loader.stream()) {
            @Override
            public void quad(Quad quad) {
                super.quad(quad);
                words.hear(quad);
            }
        };
    }

    /** Without the checks of each IRI, which cost most: the file is our own. */
    private static void parse(Path file, StreamRDF into) throws IOException {
        try {
            RDFParser.source(file)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(into);
        } catch (RiotException broken) {
            throw new IOException(
                    file + ": " + broken.getMessage() + "; take the import in anew", broken);
        }
    }
}
