package org.envoygraph;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.facts.Problem;
import org.envoygraph.store.Check;
import org.envoygraph.store.LocalGraphs;
import org.envoygraph.web.curating.Curating;
import org.envoygraph.web.curating.Passwords;
import org.envoygraph.web.curating.Refreshing;

/** Lets a server write graphs that come from no curated file. */
public final class LocalWriting {
    private final Home home;

    public LocalWriting(Home home) {
        this.home = home;
    }

    /**
     * What a server needs for it.
     *
     * @param passwords of those who may write
     */
    public Curating by(Passwords passwords) throws IOException {
        return by(passwords, new Refresh(home, facts -> {}));
    }

    /**
     * The same with a way of taking over curated files.
     *
     * @param refreshing for those who may write
     */
    public Curating by(Passwords passwords, Refreshing refreshing) throws IOException {
        Check<Problem> shapes = Inspection.ofLocal(home.shapes());
        Check<String> told =
                graph -> shapes.findings(graph).stream().map(Problem::message).toList();
        Path store = home.store();
        LocalGraphs.Digesting digesting = this::digest;
        return new Curating(passwords, home.localGraphs(), store, told, digesting, refreshing);
    }

    /** A store of which it is not known what it was built from stays so. */
    private String digest(String before) throws IOException {
        var known = BuiltFrom.parse(before);
        return known.isPresent() ? known.get().withLocal(home).toString() : before;
    }
}
