package org.envoygraph.web;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.store.Check;
import org.envoygraph.store.LocalGraphs;
import org.envoygraph.web.curating.Curating;
import org.envoygraph.web.curating.Passwords;
import org.envoygraph.web.curating.Refreshing;

/** What tests need for writing, without shapes. */
final class Writing {
    static final String SPACE = "https://w3id.org/envoygraph/graph/local/";

    private Writing() {}

    /** Into the store of a folder, whatever it is. */
    static Curating anything(Path home, Passwords passwords) {
        LocalGraphs graphs = new LocalGraphs(home.resolve("work/local"), SPACE);
        Path store = home.resolve("work/store");
        Refreshing refreshing = quads -> new Refreshing.Outcome(List.of(), List.of());
        return new Curating(
                passwords, graphs, store, Check.none(), before -> before + "+", refreshing);
    }
}
