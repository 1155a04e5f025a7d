package org.envoygraph.web.curating;

import java.nio.file.Path;
import org.envoygraph.store.Check;
import org.envoygraph.store.LocalGraphs;

/**
 * What writing needs.
 *
 * @param passwords of those who may write
 * @param graphs that may be written
 * @param store its folder
 * @param check what must not be found in what is written
 * @param digesting tells what the store is built from after a write
 * @param refreshing takes over what changed in the curated files
 */
public record Curating(
        Passwords passwords,
        LocalGraphs graphs,
        Path store,
        Check<String> check,
        LocalGraphs.Digesting digesting,
        Refreshing refreshing) {}
