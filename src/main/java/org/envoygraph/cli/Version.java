package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import picocli.CommandLine.IVersionProvider;

/** The versions of program, data and ontology; what cannot be read is unknown, and says why. */
final class Version implements IVersionProvider {
    /** The ontology is not parsed for it: a version is asked for, not the graph. */
    private static final Pattern ONTOLOGY =
            Pattern.compile("(?m)^\\s*owl:versionInfo \"([^\"]*)\"");

    @Override
    public String[] getVersion() {
        return of(Workplace.usualHome());
    }

    /** The lines to print for a project's folder, whole or not. */
    static String[] of(Home home) {
        return new String[] {
            "envoygraph " + program(), "data       " + data(home), "ontology   " + ontology(home)
        };
    }

    private static String program() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    private static String data(Home home) {
        Problems problems = new Problems();
        try {
            return CuratedFiles.version(home.data(), problems)
                    .orElseGet(() -> unknown(problems.all().get(0).toString()));
        } catch (IOException failure) {
            return unknown(PlainWords.of(failure));
        }
    }

    private static String ontology(Home home) {
        Path file = home.ontology();
        try {
            Matcher version = ONTOLOGY.matcher(Files.readString(file));
            return version.find() ? version.group(1) : unknown(file + ": no owl:versionInfo");
        } catch (IOException failure) {
            return unknown(PlainWords.of(failure));
        }
    }

    private static String unknown(String why) {
        return "unknown (" + why + ")";
    }
}
