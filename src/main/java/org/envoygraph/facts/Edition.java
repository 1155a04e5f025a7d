package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * What the description of the data set tells that no fact does.
 *
 * @param version of the data, {@code 0.1.0}
 * @param previous the version before it, where there was one
 * @param files those of a dump that hold the whole graph
 */
public record Edition(Optional<String> version, Optional<String> previous, List<File> files) {
    /**
     * A file of a dump.
     *
     * @param name without a folder
     * @param mediaType without parameters
     */
    public record File(String name, String mediaType) {}

    public Edition {
        files = List.copyOf(files);
    }
}
