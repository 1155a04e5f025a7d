package org.envoygraph.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.imports.Remark.Item;

/**
 * For which country each of a list of people was met: the one the remark names, else the host, and
 * none where the list leaves it open.
 */
final class Sides {
    /** Offices of which a state has one holder. */
    private static final Set<String> HEADS_OF_GOVERNMENT =
            Set.of("Prime Minister", "Chancellor", "Premier", "Taoiseach");

    /** Offices that are not always those of a state; and states in which they are. */
    private static final Set<String> OPEN = Set.of("Chairman", "Speaker", "Cardinal");

    private static final Set<String> CHAIRED = Set.of("china", "korea-north");

    /** Parts of the world of which nobody, or not one side alone, is the host. */
    private static final Set<String> NOBODYS = Set.of("antarctica", "west-bank");

    private final String host;

    Sides(String host) {
        this.host = host;
    }

    /** Whether a country of the lists is one that can be a host. */
    static boolean isState(String country) {
        return !NOBODYS.contains(country);
    }

    List<MetPerson> of(List<Item> items) {
        boolean open = open(items);
        List<MetPerson> met = new ArrayList<>();
        for (Item item : items) {
            Optional<String> named = named(item);
            open |= !item.adjective().isEmpty() && !named.equals(Optional.of(host));
            boolean hosts = !open && named.isEmpty() && isOfHost(item);
            met.add(
                    new MetPerson(
                            item.title(),
                            item.name(),
                            named.or(() -> hosts ? Optional.of(host) : Optional.empty())));
        }
        return met;
    }

    /** Two heads of government, or "of" a country at the end: then the others may be anybody's. */
    private static boolean open(List<Item> items) {
        Set<String> offices = new HashSet<>();
        return items.stream()
                .anyMatch(
                        item ->
                                !item.of().isEmpty()
                                        || item.adjective().isEmpty()
                                                && !offices.add(office(item.title())));
    }

    private static String office(String title) {
        return HEADS_OF_GOVERNMENT.contains(title) ? "head of government" : title;
    }

    private static Optional<String> named(Item item) {
        if (item.title().equals("Pope")) {
            return Optional.of("holy-see");
        }
        if (!item.of().isEmpty()) {
            return Optional.of(item.of().toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        return Adjectives.country(item.adjective());
    }

    private boolean isOfHost(Item item) {
        boolean sure = !OPEN.contains(item.title()) || CHAIRED.contains(host);
        return sure && !item.title().startsWith("former") && isState(host);
    }
}
