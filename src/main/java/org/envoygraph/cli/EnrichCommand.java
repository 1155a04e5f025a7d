package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.linking.items.Copies;
import org.envoygraph.linking.items.Differences;
import org.envoygraph.linking.items.Item;
import org.envoygraph.linking.items.ItemSource;
import org.envoygraph.linking.items.ItemsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies names and codes of linked items, and tells where they differ from our sources. */
@Command(
        name = "enrich",
        description = {
            "Reads the linked items of Wikidata, copies their names and codes to"
                    + " data/links/items.yaml, and tells where they differ from our sources.",
            "Our own data stays as it is. Exit code 1 when a link leads nowhere or an item cannot"
                    + " be read; a difference is no problem."
        },
        mixinStandardHelpOptions = true)
final class EnrichCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(
            arity = "0..*",
            paramLabel = "ENTITY",
            description = "Linked things, such as joe-biden or Q6279 (default: all).")
    private List<String> entities = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "PATTERN",
            description =
                    "Where items are read from: an address or a path with {id} in it, or a folder"
                            + " of files such as Q6279.json or Q6279.ttl (default: "
                            + ItemSource.WIKIDATA
                            + ").")
    private String from = ItemSource.WIKIDATA;

    private final List<CopiedItem> copies = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        ItemSource source = source();
        Optional<Facts> facts = workplace.facts("nothing read");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        List<LinkDecision> links = wanted(facts.get());
        AskedItems items = new AskedItems(source, workplace.err());
        try {
            read(links, items, source, facts.get());
        } finally {
            write(facts.get());
        }
        differences.forEach(workplace.out()::println);
        workplace
                .out()
                .println(
                        "%d of %s read; %s."
                                .formatted(
                                        copies.size(),
                                        PlainWords.count(links.size(), "linked item"),
                                        PlainWords.count(differences.size(), "difference")));
        workplace.out().flush();
        return copies.size() == links.size() ? EnvoyGraph.FINE : EnvoyGraph.PROBLEMS;
    }

    private ItemSource source() {
        try {
            return ItemSource.of(from, AskedItems.userAgent());
        } catch (IllegalArgumentException wrong) {
            throw workplace.wrongUse(wrong.getMessage());
        }
    }

    private List<LinkDecision> wanted(Facts facts) {
        List<LinkDecision> links =
                facts.links().decisions().stream().filter(LinkDecision::isLink).toList();
        for (String entity : entities) {
            if (links.stream().noneMatch(link -> isMeant(link, entity))) {
                throw workplace.wrongUse(
                        "'" + entity + "' is no linked thing; see data/links/wikidata.yaml");
            }
        }
        return links.stream()
                .filter(
                        link ->
                                entities.isEmpty()
                                        || entities.stream().anyMatch(e -> isMeant(link, e)))
                .toList();
    }

    private static boolean isMeant(LinkDecision link, String entity) {
        return entity.equals(link.item())
                || entity.equals(link.subject().id())
                || entity.equals(link.subject().kind().id() + "/" + link.subject().id());
    }

    private void read(List<LinkDecision> links, AskedItems items, ItemSource source, Facts facts)
            throws IOException {
        Differences differing = new Differences(facts);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (LinkDecision link : links) {
            Optional<AskedItems.Answer> answer = items.ask(link.item());
            if (answer.isPresent()) {
                Optional<Item> item = answer.get().item();
                if (item.isPresent() && item.get().redirectedFrom().isEmpty()) {
                    copies.add(Copies.of(item.get(), source.origin(link.item()), today));
                    differences.addAll(differing.of(link, item.get()));
                } else {
                    astray(link, item, source);
                }
            }
        }
    }

    private void astray(LinkDecision link, Optional<Item> item, ItemSource source) {
        String what =
                item.map(other -> "was merged into " + other.id() + "; decide on that item")
                        .orElse("is not there: " + source.where(link.item()));
        workplace
                .err()
                .println(
                        link.place()
                                + ": "
                                + link.item()
                                + " ("
                                + link.subject().id()
                                + ") "
                                + what);
        workplace.err().flush();
    }

    private void write(Facts facts) throws IOException {
        Set<String> linked =
                facts.links().decisions().stream()
                        .filter(LinkDecision::isLink)
                        .map(LinkDecision::item)
                        .collect(Collectors.toSet());
        List<CopiedItem> earlier = facts.links().items();
        List<CopiedItem> together = Copies.together(earlier, copies, linked);
        if (!together.isEmpty() || !earlier.isEmpty()) {
            Path file = workplace.home().data().resolve("links").resolve("items.yaml");
            ItemsFile.write(file, together);
            workplace.progress(
                    PlainWords.count(together.size(), "item") + " in data/links/items.yaml");
        }
    }
}
