package org.envoygraph.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Name;

/** Chiefs of mission and principal officers of the United States, by name. */
public final class PocomPeople {
    private static final String ARCHIVE = "hsg-pocom/pocom-44d2226-data.tar.gz";

    private PocomPeople() {}

    /**
     * All of them, each with one name; ids are those of the file.
     *
     * @param folder with {@code hsg-pocom}
     */
    public static List<Known> in(Path folder) throws IOException {
        List<Known> people = new ArrayList<>();
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(
                        new GZIPInputStream(
                                new BufferedInputStream(
                                        Files.newInputStream(folder.resolve(ARCHIVE)))))) {
            for (TarArchiveEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (entry.getName().matches(".*people/./.*\\.xml")) {
                    String xml = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                    person(xml).ifPresent(people::add);
                }
            }
        }
        return people;
    }

    private static Optional<Known> person(String xml) {
        String surname = element(xml, "surname");
        if (surname.isEmpty()) {
            return Optional.empty();
        }
        String suffix = element(xml, "genName");
        String label =
                surname + ", " + element(xml, "forename") + (suffix.isEmpty() ? "" : ", " + suffix);
        return Optional.of(
                new Known(
                        element(xml, "id"),
                        List.of(new Name(label, "en", Name.Kind.LABEL)),
                        surname,
                        List.of(Known.PERSON),
                        List.of(),
                        List.of(),
                        true));
    }

    private static String element(String xml, String name) {
        Matcher found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(xml);
        return found.find() ? found.group(1).strip() : "";
    }
}
