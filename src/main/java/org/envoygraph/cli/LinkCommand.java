package org.envoygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.linking.client.Ours;
import org.envoygraph.linking.client.Service;
import org.envoygraph.linking.client.Sought;
import org.envoygraph.yaml.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds items of Wikidata that ours may be, and keeps what a person decides. */
@Command(
        name = "link",
        description = {
            "Finds items of Wikidata that persons, countries, organizations, posts and Council"
                    + " texts may be, and asks you about each.",
            "Your decisions are added to data/links/wikidata.yaml. What is decided is not asked"
                    + " again."
        },
        mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;
    @Mixin private LinkOptions options;
    @Mixin private StandingLinks standing;

    @Parameters(
            arity = "0..*",
            paramLabel = "ENTITY",
            description = "Ids of the register, such as sung-kim or person/sung-kim.")
    private List<String> entities = new ArrayList<>();

    @Option(names = "--all", description = "All that have no decision yet.")
    private boolean all;

    @Option(names = "--again", description = "Those that have a decision too.")
    private boolean again;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Do not ask; write a file to review, or - for standard output.")
    private Optional<Path> batch = Optional.empty();

    @Option(
            names = "--take",
            paramLabel = "FILE",
            description = "Take the decisions of a reviewed file; no service is asked.")
    private Optional<Path> take = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "Do not ask; list the items as table or csv.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--auto",
            description = {
                "Take without asking what is certain: a whole name that stands alone, of the right"
                        + " type, of a person with country and post. See docs/wikidata.md."
            })
    private boolean auto;

    /** How items are listed. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("table", "csv"));
        }
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        Optional<Facts> facts = workplace.facts("correct them first");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        if (standing.areMeant()) {
            return standing.done(workplace, facts.get());
        }
        if (take.isPresent()) {
            return taken(facts.get(), take.get());
        }
        Ours ours = new Ours(facts.get());
        List<Sought> wanted = wanted(ours);
        if (wanted.isEmpty()) {
            workplace.progress("All of them have a decision; --again asks about them too.");
            return EnvoyGraph.FINE;
        }
        Service service = options.open(workplace);
        if (format.isEmpty() && !service.isOfWikidata()) {
            throw workplace.wrongUse(
                    "The ids of this service begin with "
                            + service.space()
                            + "; data/links/wikidata.yaml takes items of Wikidata. --format lists"
                            + " what it finds");
        }
        LinkSession session =
                new LinkSession(
                        workplace, facts.get(), ours, service, LocalDate.now(), options.atOnce());
        if (auto) {
            wanted = session.takeCertain(wanted);
        }
        return answered(session, wanted);
    }

    private int answered(LinkSession session, List<Sought> wanted) throws IOException {
        if (format.isPresent()) {
            return session.list(wanted, format.get());
        }
        if (batch.isPresent()) {
            return session.writeBatch(wanted, batch.get());
        }
        if (!workplace.terminal().in()) {
            return EnvoyGraph.FINE;
        }
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return session.ask(wanted, in);
    }

    private boolean asks() {
        return all || !entities.isEmpty() || batch.isPresent() || format.isPresent() || auto;
    }

    private void refuseWrongUse() {
        if (standing.areMeant()) {
            if (asks() || take.isPresent()) {
                throw workplace.wrongUse("--verify and --quickstatements stand alone");
            }
            standing.wrongUse()
                    .ifPresent(
                            why -> {
                                throw workplace.wrongUse(why);
                            });
            return;
        }
        if (take.isPresent()) {
            if (asks()) {
                throw workplace.wrongUse("--take stands alone");
            }
            return;
        }
        if (all != entities.isEmpty()) {
            throw workplace.wrongUse("Name what to link, or give --all.");
        }
        if (format.filter(given -> !new Formats().has(given)).isPresent()) {
            throw workplace.wrongUse("'" + format.get() + "' is no format; give table or csv");
        }
        if (batch.isPresent() && format.isPresent()) {
            throw workplace.wrongUse("Give --batch or --format, not both");
        }
        if (batch.filter(Files::exists).isPresent()) {
            throw workplace.wrongUse(
                    batch.get() + " is there already; take it in, or move it away");
        }
        boolean told = batch.isPresent() || format.isPresent() || auto;
        if (!told && !workplace.terminal().in()) {
            throw workplace.wrongUse("No terminal to ask you on; give --batch FILE or --format");
        }
    }

    private List<Sought> wanted(Ours ours) {
        List<Sought> wanted = new ArrayList<>();
        for (String entity : entities) {
            List<Sought> meant = ours.find(entity);
            if (meant.isEmpty()) {
                List<String> known = ours.all().stream().map(Sought::id).toList();
                String kinds = "person, country, organization, post or Council text";
                throw workplace.wrongUse(Suggestion.unknown(entity, kinds, known));
            }
            wanted.addAll(meant);
        }
        return (all ? ours.all() : wanted)
                .stream().distinct().filter(s -> again || !ours.isDecided(s)).toList();
    }

    private int taken(Facts facts, Path file) throws IOException {
        Problems problems = new Problems();
        List<String> entries =
                LinkBatch.reviewed(workplace.home(), file, facts, LocalDate.now(), problems);
        if (!problems.isEmpty()) {
            workplace.tell(problems, "nothing written");
            return EnvoyGraph.PROBLEMS;
        }
        LinkDecisions decisions = new LinkDecisions(workplace);
        if (!entries.isEmpty() && !decisions.write(entries)) {
            return EnvoyGraph.PROBLEMS;
        }
        workplace.progress(decisions.told());
        return EnvoyGraph.FINE;
    }
}
