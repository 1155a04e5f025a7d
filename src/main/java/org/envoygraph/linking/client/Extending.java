package org.envoygraph.linking.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks a service of Wikidata for posts, birth and death of its items: data extension of the
 * Reconciliation API 0.2. Nobody needs that to decide, so each request is tried once, and after one
 * that fails no other is sent.
 */
final class Extending {
    /** As many as ten names with five items each. */
    private static final int MOST_AT_ONCE = 50;

    private final URI address;
    private final Web web;
    private final Optional<Cache> cache;
    private boolean failed;

    Extending(URI address, Web web, Optional<Cache> cache) {
        this.address = address;
        this.web = web;
        this.cache = cache;
    }

    /**
     * What the service tells of some items; those of which it tells nothing are absent.
     *
     * @param progress hears in words why nothing comes
     * @throws InterruptedIOException if somebody ends it
     * @throws IOException if the cache cannot be read or written
     */
    Map<String, Background> of(Collection<String> items, Consumer<String> progress)
            throws IOException {
        Map<String, Background> told = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String item : new LinkedHashSet<>(items)) {
            Optional<Background> kept = kept(item);
            kept.ifPresent(background -> told.put(item, background));
            if (kept.isEmpty()) {
                open.add(item);
            }
        }
        for (int from = 0; from < open.size() && !failed; from += MOST_AT_ONCE) {
            int to = Math.min(open.size(), from + MOST_AT_ONCE);
            told.putAll(asked(open.subList(from, to), progress));
        }
        return told;
    }

    private Optional<Background> kept(String item) throws IOException {
        Optional<Json.Part> row =
                cache.isPresent() ? cache.get().find(query(List.of(item))) : Optional.empty();
        try {
            return row.isPresent() ? Optional.of(Background.of(row.get())) : Optional.empty();
        } catch (NotAsAgreed changed) {
            return Optional.empty();
        }
    }

    private Map<String, Background> asked(List<String> items, Consumer<String> progress)
            throws IOException {
        Map<String, Json.Part> rows = new LinkedHashMap<>();
        Map<String, Background> told = new LinkedHashMap<>();
        try {
            String json = Json.write(query(items));
            String form = "extend=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
            Json.Part all = web.jsonOrNothing(address, form).get("rows");
            for (String item : items) {
                Optional<Json.Part> row = all.find(item);
                if (row.isPresent()) {
                    told.put(item, Background.of(row.get()));
                    rows.put(item, row.get());
                }
            }
        } catch (InterruptedIOException ended) {
            throw ended;
        } catch (IOException without) {
            failed = true;
            progress.accept(
                    "Ranked without posts and dates of the items, which the service did not tell ("
                            + Harmless.text(without.getMessage())
                            + ").");
            return Map.of();
        }
        for (Map.Entry<String, Json.Part> row : rows.entrySet()) {
            if (cache.isPresent()) {
                cache.get().keep(query(List.of(row.getKey())), row.getValue());
            }
        }
        return told;
    }

    private static Map<String, Object> query(List<String> items) {
        List<Object> properties = new ArrayList<>();
        Background.PROPERTIES.forEach(id -> properties.add(Map.of("id", id)));
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("ids", items);
        query.put("properties", properties);
        return query;
    }
}
