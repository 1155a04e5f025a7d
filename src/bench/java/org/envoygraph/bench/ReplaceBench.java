package org.envoygraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.Names;
import org.envoygraph.reading.CuratedFiles;
import org.envoygraph.store.Bridge;
import org.envoygraph.store.Check;
import org.envoygraph.store.Feed;
import org.envoygraph.store.GraphChanges;
import org.envoygraph.store.Store;

/**
 * One article replaced in a store, its index of words included: as a whole, and in one gist.
 * Arguments: how many generated triples there are beside it, for each store to be measured.
 */
public final class ReplaceBench {
    private static final String BASE = "https://w3id.org/envoygraph/";
    private static final String ARTICLE = Names.graph("article/kh-2022-12-09").stringValue();
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 200;
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final List<Statement> article;
    private final Path folder;

    private ReplaceBench(List<Statement> article, Path folder) {
        this.article = article;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Facts facts = CuratedFiles.read(Path.of("data"), new Problems());
        List<Statement> article = new ArrayList<>();
        new GraphMapping(facts).write(only(article));
        for (String triples : arguments) {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "replace");
            try {
                new ReplaceBench(article, folder).run(Integer.parseInt(triples));
            } finally {
                delete(folder);
            }
        }
    }

    private static RDFHandler only(List<Statement> kept) {
        return new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement said) {
                if (said.getContext().stringValue().equals(ARTICLE)) {
                    kept.add(said);
                }
            }
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(int triples) throws IOException {
        Path file = folder.resolve("generated.nq");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NQuadsWriter writer = new NQuadsWriter(out);
            writer.startRDF();
            new GeneratedMeetings(BASE, triples).into(writer);
            writer.endRDF();
        }
        Path place = folder.resolve("store");
        long start = System.nanoTime();
        Store.build(place, "0", feed(0, false), List.of(file), Check.none());
        double built = (System.nanoTime() - start) / 1e9;
        try (Store store = Store.open(place)) {
            Millis whole = new Millis();
            Millis gist = new Millis();
            for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
                whole(store, place, round, round > WARM_UP ? whole : new Millis());
                gist(store, place, round, round > WARM_UP ? gist : new Millis());
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d triples, built in %.0f s; article of %,d replaced %d times, ms: %s;"
                            + " one gist: %s%n",
                    triples,
                    built,
                    article.size(),
                    ROUNDS,
                    whole,
                    gist);
        }
    }

    /** Every text of the article is another one. */
    private void whole(Store store, Path place, int round, Millis millis) throws IOException {
        Feed before = round == 1 ? feed(0, false) : feed(round - 1, true);
        change(store, place, before, feed(round, false), millis);
    }

    private void gist(Store store, Path place, int round, Millis millis) throws IOException {
        change(store, place, feed(round, false), feed(round, true), millis);
    }

    /** As a refresh does, which knows what is said otherwise. */
    private void change(Store store, Path place, Feed before, Feed after, Millis millis)
            throws IOException {
        GraphChanges changes =
                GraphChanges.between(Bridge.inMemory(before), Bridge.inMemory(after));
        millis.time(
                () ->
                        changes.write(
                                store.dataset().asDatasetGraph(),
                                place,
                                new Home(folder).localGraphs(),
                                Check.none(),
                                digest -> digest + "+"));
    }

    private Feed feed(int round, boolean otherGist) {
        return out -> {
            boolean first = otherGist;
            for (Statement said : article) {
                boolean isGist = said.getPredicate().getLocalName().equals("gist");
                out.handleStatement(said(said, round + (first && isGist ? " again" : "")));
                first = first && !isGist;
            }
        };
    }

    private static Statement said(Statement told, String mark) {
        if (told.getObject() instanceof Literal text && text.getLanguage().isPresent()) {
            return VALUES.createStatement(
                    told.getSubject(),
                    told.getPredicate(),
                    VALUES.createLiteral(
                            text.getLabel() + " " + mark, text.getLanguage().orElseThrow()),
                    told.getContext());
        }
        return told;
    }
}
