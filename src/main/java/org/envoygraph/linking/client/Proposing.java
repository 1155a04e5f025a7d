package org.envoygraph.linking.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.envoygraph.linking.Bound;

/**
 * Looks for items that our things may be. All are asked for by their label; those for which that
 * brings no whole name are asked for by their other names too, and with the family name at the
 * other end.
 */
public final class Proposing {
    /** So many items a question, to see who else has the name. */
    private static final int MOST_FOUND = 10;

    /** The best, of whose posts and dates more is asked. */
    private static final int MOST_WEIGHED = 5;

    private final Service service;
    private final Ours ours;
    private final Ranking ranking;
    private final Weighing weighing;
    private final Map<Question, List<Found>> answered = new HashMap<>();

    public Proposing(Service service, Ours ours) {
        this.service = service;
        this.ours = ours;
        this.ranking = new Ranking(ours);
        this.weighing = new Weighing(ours);
    }

    /**
     * The items that some things may be.
     *
     * @param progress hears in words what went wrong with single answers
     * @throws IOException if the service gives no answer, naming its address
     */
    public List<Proposals> of(List<Sought> things, Consumer<String> progress) throws IOException {
        Map<Sought, Set<String>> names = new LinkedHashMap<>();
        things.forEach(thing -> names.put(thing, new LinkedHashSet<>(List.of(thing.label()))));
        List<Proposals> first = asked(names, progress);
        for (Proposals proposals : first) {
            boolean whole =
                    !proposals.all().isEmpty()
                            && proposals.all().get(0).score() >= Bound.USUAL.score();
            if (!whole) {
                names.get(proposals.sought()).addAll(otherNames(proposals.sought()));
            }
        }
        return weighed(asked(names, progress, first), progress);
    }

    /** Where the service tells more of items, the best are weighed again by it. */
    private List<Proposals> weighed(List<Proposals> all, Consumer<String> progress)
            throws IOException {
        List<String> items =
                all.stream()
                        .filter(p -> Weighing.isOf(p.sought()))
                        .flatMap(p -> p.all().stream().limit(MOST_WEIGHED))
                        .map(p -> p.found().id())
                        .toList();
        if (service.extending().isEmpty() || items.isEmpty()) {
            return all;
        }
        Map<String, Background> told = service.extending().get().of(items, progress);
        return all.stream()
                .map(p -> Weighing.isOf(p.sought()) ? weighing.weighed(p, told) : p)
                .toList();
    }

    private static List<String> otherNames(Sought sought) {
        List<String> others = new ArrayList<>(sought.names());
        others.addAll(Names.turned(sought.label(), sought.family()));
        return others;
    }

    private List<Proposals> asked(
            Map<Sought, Set<String>> names, Consumer<String> progress, List<Proposals> first)
            throws IOException {
        boolean more = names.values().stream().anyMatch(all -> all.size() > 1);
        return more ? asked(names, progress) : first;
    }

    private List<Proposals> asked(Map<Sought, Set<String>> names, Consumer<String> progress)
            throws IOException {
        Map<Sought, List<Question>> questions = new LinkedHashMap<>();
        List<Question> all = new ArrayList<>();
        names.forEach(
                (thing, each) -> {
                    List<Question> own = each.stream().map(name -> question(thing, name)).toList();
                    questions.put(thing, own);
                    all.addAll(own);
                });
        all.removeAll(answered.keySet());
        answered.putAll(service.ask(all, progress));
        List<Proposals> proposals = new ArrayList<>();
        questions.forEach(
                (thing, own) -> {
                    List<Found> items = new ArrayList<>();
                    own.forEach(question -> items.addAll(answered.get(question)));
                    proposals.add(ranking.ranked(thing, items, type(thing)));
                });
        return proposals;
    }

    private Question question(Sought thing, String name) {
        return new Question(name, type(thing), MOST_FOUND);
    }

    /** As our decision on the class says, or as the manifest names it. */
    private Optional<String> type(Sought thing) {
        String name = Ranking.className(thing);
        return service.isOfWikidata()
                ? ours.itemOfClass(name)
                : service.type(name.toLowerCase(Locale.ROOT));
    }
}
