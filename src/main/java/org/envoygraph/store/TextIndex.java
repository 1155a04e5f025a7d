package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of words over labels, names, titles and gists, in the same transactions as the quads.
 *
 * <p>It is the index that {@code fuseki-config.ttl} describes; a test holds the two together.
 * Without the fields for graph and uid nothing would ever leave it.
 */
final class TextIndex {
    /** The folder of the index inside the store's folder. */
    private static final String FOLDER = "text";

    private static final String ENVOY = "https://w3id.org/envoygraph/ns#";

    private static final Map<String, Node> FIELDS = new LinkedHashMap<>();

    static {
        LuceneLog.keepQuiet();
        FIELDS.put("label", RDFS.label.asNode());
        FIELDS.put("name", SKOS.altLabel.asNode());
        FIELDS.put("title", DCTerms.title.asNode());
        FIELDS.put("gist", NodeFactory.createURI(ENVOY + "gist"));
        FIELDS.put("designation", NodeFactory.createURI(ENVOY + "designation"));
    }

    private TextIndex() {}

    /** What is indexed, under which fields. */
    static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label");
        FIELDS.forEach(fields::set);
        fields.setGraphField("graph");
        fields.setLangField("lang");
        fields.setUidField("uid");
        return fields;
    }

    /** The quads with their index in the store's folder. */
    static DatasetGraph inFolder(DatasetGraph quads, Path store) throws IOException {
        Path folder = store.resolve(FOLDER);
        Files.createDirectories(folder);
        return over(quads, FSDirectory.open(folder));
    }

    /** The quads with an index in memory. */
    static DatasetGraph inMemory(DatasetGraph quads) {
        return over(quads, new ByteBuffersDirectory());
    }

    /** Feeds a dataset with an index, both still empty, in a transaction of the caller's. */
    static void fill(DatasetGraph quads, Feed feed) throws IOException {
        try (WordsBeside empty = new WordsBeside((DatasetGraphText) quads)) {
            feed.into(Bridge.into(empty));
            empty.finish();
        }
    }

    private static DatasetGraph over(DatasetGraph quads, Directory directory) {
        TextIndexConfig config = new TextIndexConfig(fields());
        config.setValueStored(true);
        return TextDatasetFactory.create(
                quads, TextDatasetFactory.createLuceneIndex(directory, config), false);
    }

    /** The quads beneath an index, if there is one. */
    static DatasetGraph wrapped(DatasetGraph quads) {
        return quads instanceof DatasetGraphText indexed ? indexed.getWrapped() : quads;
    }

    /** Closes the index of a dataset that has one, and gives the quads beneath. */
    static DatasetGraph closed(DatasetGraph quads) {
        if (quads instanceof DatasetGraphText indexed) {
            indexed.getTextIndex().close();
            return indexed.getWrapped();
        }
        return quads;
    }
}
