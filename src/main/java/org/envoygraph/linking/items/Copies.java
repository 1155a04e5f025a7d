package org.envoygraph.linking.items;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Place;

/** Makes copies of what we keep of items, and puts them beside the earlier ones. */
public final class Copies {
    private static final Place NOWHERE = Place.of("data/links/items.yaml");

    private Copies() {}

    /**
     * What we keep of an item.
     *
     * @param from the address or the file that it was read from
     * @param read the day of reading
     */
    public static CopiedItem of(Item item, String from, LocalDate read) {
        return new CopiedItem(
                item.id(),
                item.revision().isPresent()
                        ? Optional.of(Long.toString(item.revision().getAsLong()))
                        : Optional.empty(),
                item.modified().flatMap(Copies::day),
                read,
                from,
                kept(item.labels()),
                kept(item.descriptions()),
                identifiers(item),
                NOWHERE);
    }

    private static Optional<LocalDate> day(String modified) {
        return Days.of(ItemValue.time("+" + modified, Days.DAY)).map(Days::earliest);
    }

    private static SortedMap<String, String> kept(Map<String, String> texts) {
        SortedMap<String, String> kept = new TreeMap<>(texts);
        kept.keySet().retainAll(CopiedItem.LANGUAGES);
        kept.replaceAll((language, text) -> clean(text));
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    /**
     * A text of strangers without what curated files refuse: controls, what turns the direction of
     * writing, and letters in pieces.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> !turns(c) && Character.getType(c) != Character.SURROGATE)
                .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static SortedMap<String, List<String>> identifiers(Item item) {
        SortedMap<String, List<String>> identifiers = new TreeMap<>();
        for (String property : CopiedItem.IDENTIFIERS.keySet()) {
            List<String> values = texts(item.best(property));
            if (!values.isEmpty()) {
                identifiers.put(property, values);
            }
        }
        return identifiers;
    }

    static List<String> texts(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.value().stream())
                .map(value -> clean(value.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The earlier copies with the new ones in their places. A copy that has nothing new stays, with
     * the day on which it was read first. What is linked no more goes.
     *
     * @param linked ids of the items that are linked
     */
    public static List<CopiedItem> together(
            Collection<CopiedItem> earlier, Collection<CopiedItem> now, Set<String> linked) {
        Map<String, CopiedItem> copies = new TreeMap<>();
        earlier.forEach(copy -> copies.put(copy.item(), copy));
        for (CopiedItem copy : now) {
            copies.merge(copy.item(), copy, (old, young) -> old.hasTheSame(young) ? old : young);
        }
        copies.keySet().retainAll(linked);
        return new ArrayList<>(copies.values());
    }
}
