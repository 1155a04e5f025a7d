package org.envoygraph.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A public data set that can be taken in. Its address, state and licence are told in the graph. */
public enum Source {
    /** Resolutions of the Security Council since 2000, with sponsors and ballots. */
    COUNCIL(
            "Resolutions of the Security Council",
            "UNxml/SCresolutions",
            "6c4072a",
            "https://github.com/UNxml/SCresolutions/blob/6c4072a/README.md",
            List.of("data_extract")),

    /** Principal officers and chiefs of mission of the United States. */
    POCOM(
            "Principal officers and chiefs of mission of the United States",
            "HistoryAtState/pocom",
            "44d2226",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            List.of(
                    "code-tables",
                    "concurrent-appointments",
                    "missions-countries",
                    "missions-orgs",
                    "people",
                    "people-pending",
                    "positions-principals",
                    "roles-country-chiefs")),

    /** Travels abroad of presidents and secretaries of state of the United States. */
    TRAVELS(
            "Travels abroad of US presidents and secretaries of state",
            "HistoryAtState/travels",
            "3170c77",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            List.of("president-travels", "secretary-travels")),

    /** Foreign leaders' visits to the United States. */
    VISITS(
            "Visits by foreign leaders to the United States",
            "HistoryAtState/visits",
            "869ca4f",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            List.of("data"));

    private static final String UNITED_NATIONS =
            "Terms of use of the United Nations, which names no open licence: it is to be named as"
                    + " the source, and it gives no warranty.";

    private final String title;
    private final String repository;
    private final String commit;
    private final String licence;
    private final List<String> folders;

    Source(String title, String repository, String commit, String licence, List<String> folders) {
        this.title = title;
        this.repository = repository;
        this.commit = commit;
        this.licence = licence;
        this.folders = folders;
    }

    /** Its name on the command line and in IRIs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source of that name. */
    public static Optional<Source> find(String id) {
        return Stream.of(values()).filter(source -> source.id().equals(id)).findAny();
    }

    /** What it is, in words. */
    public String title() {
        return title;
    }

    /** The repository on GitHub, {@code owner/name}. */
    public String repository() {
        return repository;
    }

    /** The state of the repository that the reader was made for. */
    public String commit() {
        return commit;
    }

    /** IRI of its licence. */
    public String licence() {
        return licence;
    }

    /**
     * What is to be known of its licence, where the IRI is not that of a licence everybody knows.
     */
    Optional<String> terms() {
        return this == COUNCIL ? Optional.of(UNITED_NATIONS) : Optional.empty();
    }

    /** The address of its repository. */
    public String address() {
        return "https://github.com/" + repository;
    }

    /** What to call a file: its path in the repository as far as it is known, or its name. */
    String shown(Path file) {
        for (int i = file.getNameCount() - 2; i >= 0; i--) {
            if (folders.contains(file.getName(i).toString())) {
                return file.subpath(i, file.getNameCount()).toString().replace('\\', '/');
            }
        }
        return file.getFileName().toString();
    }

    /** How a user gets it, and what to give then. */
    public String howToGet() {
        String name = repository.substring(repository.indexOf('/') + 1);
        return """
                git clone %s.git %s
                git -C %s checkout %s
                ./envoygraph import %s %s"""
                .formatted(
                        address(),
                        name,
                        name,
                        commit,
                        id(),
                        String.join(" ", folders.stream().map(f -> name + "/" + f).toList()));
    }
}
