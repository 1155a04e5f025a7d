package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.facts.Facts;
import org.envoygraph.linking.items.ItemSource;
import picocli.CommandLine.Option;

/** What can be done with links that stand: hold them against their items, or give back. */
final class StandingLinks {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = "--verify",
            description = {
                "Ask nothing; hold every decision against its item of today: label, type, redirect"
                        + " or merge.",
                "Exit code 1 when one is stale."
            })
    private boolean verify;

    @Option(
            names = "--from",
            paramLabel = "PATTERN",
            description = "For --verify: where items are read from, as for 'enrich'.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--quickstatements",
            paramLabel = "FILE",
            description =
                    "Ask nothing; write what we know of linked things as QuickStatements, or - for"
                            + " standard output. Nothing is sent.")
    private Optional<Path> quickStatements = Optional.empty();

    boolean areMeant() {
        return verify || quickStatements.isPresent() || from.isPresent();
    }

    /** Why the options do not go together. */
    Optional<String> wrongUse() {
        if (verify && quickStatements.isPresent()) {
            return Optional.of("Give --verify or --quickstatements, not both");
        }
        return !verify && from.isPresent()
                ? Optional.of("--from belongs to --verify")
                : Optional.empty();
    }

    int done(Workplace workplace, Facts facts) throws IOException {
        if (verify) {
            return new VerifyLinks(source(workplace), workplace.out(), workplace.err())
                    .verify(facts.links().decisions());
        }
        return new WriteQuickStatements(workplace.out(), workplace.err())
                .write(facts, quickStatements.filter(file -> !file.equals(STANDARD_OUTPUT)));
    }

    private ItemSource source(Workplace workplace) throws IOException {
        try {
            return ItemSource.of(from.orElse(ItemSource.WIKIDATA), AskedItems.userAgent());
        } catch (IllegalArgumentException wrong) {
            throw workplace.wrongUse(wrong.getMessage());
        }
    }
}
