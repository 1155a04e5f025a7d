package org.envoygraph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;

/**
 * Refuses symbolic links that lead out of a folder, or nowhere; what they lead to is not opened.
 */
final class StrayLinks {
    private StrayLinks() {}

    /**
     * Adds a problem for each; whether there was none.
     *
     * @param shown how a file of the folder is called in messages
     */
    static boolean refuse(Path folder, Function<Path, String> shown, Problems problems)
            throws IOException {
        Path real = folder.toRealPath();
        List<Path> links;
        try (Stream<Path> all = Files.walk(real)) {
            links = all.filter(Files::isSymbolicLink).toList();
        }
        int before = problems.count();
        for (Path link : links) {
            Place place = Place.of(shown.apply(folder.resolve(real.relativize(link))));
            wrong(link, real).ifPresent(message -> problems.add(place, message));
        }
        return problems.count() == before;
    }

    private static Optional<String> wrong(Path link, Path real) throws IOException {
        String linked = "is a symbolic link to '" + Files.readSymbolicLink(link) + "', ";
        if (!Files.exists(link)) {
            return Optional.of(linked + "which is not there; put the file itself here");
        }
        return link.toRealPath().startsWith(real)
                ? Optional.empty()
                : Optional.of(linked + "out of this folder; put the file itself here");
    }
}
