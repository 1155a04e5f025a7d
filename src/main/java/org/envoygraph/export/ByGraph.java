package org.envoygraph.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Statements that come graph by graph, one graph after the other. */
final class ByGraph {
    private static final Pattern NAME = Pattern.compile("([a-z]+/)?[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final String ARTICLE = "article/";
    private static final String ARTICLES = "articles/";

    /** Takes the statements of one graph, without it; those that it leaves are passed over. */
    @FunctionalInterface
    interface Part {
        void take(String graph, Iterator<Terms> statements) throws IOException;
    }

    private final Iterator<Terms> quads;
    private Optional<Terms> next = Optional.empty();

    private ByGraph(Iterator<Terms> quads) {
        this.quads = quads;
        advance();
    }

    static void each(Iterator<Terms> quads, Part part) throws IOException {
        ByGraph graphs = new ByGraph(quads);
        while (graphs.next.isPresent()) {
            OneGraph one = graphs.new OneGraph(graphs.next.get());
            part.take(graphs.next.get().graphIri(), one);
            while (one.hasNext()) {
                one.next();
            }
        }
    }

    /** The Turtle file of a graph, without its ending; nothing where its name makes none. */
    static Optional<String> file(String graph, Layout layout) {
        String base = layout.graphs();
        if (!graph.startsWith(base)) {
            return Optional.empty();
        }
        String name = graph.substring(base.length());
        return Optional.of(
                        name.startsWith(ARTICLE)
                                ? ARTICLES + name.substring(ARTICLE.length())
                                : name)
                .filter(path -> NAME.matcher(path).matches());
    }

    private void advance() {
        next = quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
    }

    private final class OneGraph implements Iterator<Terms> {
        private final String graph;

        private OneGraph(Terms first) {
            graph = first.graph();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent() && next.get().graph().equals(graph);
        }

        @Override
        public Terms next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Terms said = next.orElseThrow();
            advance();
            return said.withoutGraph();
        }
    }
}
