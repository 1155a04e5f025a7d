package org.envoygraph.linking.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that speaks the Reconciliation API 0.2, asked in batches. */
public final class Service {
    /** A property or a word of Wikidata, which may have the name too. */
    private static final Pattern NO_ITEM = Pattern.compile("[A-PR-Z][1-9][0-9]*");

    /** Wikidata's public one, with labels in English. */
    public static final URI WIKIDATA = URI.create("https://wikidata.reconci.link/en/api");

    private static final Pattern LANGUAGE = Pattern.compile("/([a-z]{2,3}(?:-[a-z]+)?)/api/?$");

    private final URI address;
    private final Settings settings;
    private final Web web;
    private final Manifest manifest;
    private final Optional<Cache> cache;
    private final Optional<Extending> extending;

    private Service(URI address, Settings settings) throws IOException {
        this.address = address;
        this.settings = settings;
        this.web = new Web(settings);
        this.cache = settings.cache().map(folder -> new Cache(folder, address));
        Json.Part said = web.json(address, Optional.empty());
        this.manifest = understood(() -> Manifest.of(said));
        boolean told = manifest.extend() && manifest.isOfWikidata();
        this.extending = told ? Optional.of(new Extending(address, web, cache)) : Optional.empty();
    }

    /**
     * Reads what a service says of itself.
     *
     * @throws IllegalArgumentException if the address is none of the web
     * @throws IOException if there is no such service, naming the address
     */
    public static Service at(URI address, Settings settings) throws IOException {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address of a service; give one like " + WIKIDATA);
        }
        return new Service(address, settings);
    }

    public URI address() {
        return address;
    }

    /** Whether its ids are items of Wikidata, which decisions can be written about. */
    public boolean isOfWikidata() {
        return manifest.isOfWikidata();
    }

    /** What stands before its ids. */
    public String space() {
        return Harmless.text(manifest.space());
    }

    /** The language of its labels, as a BCP-47 tag; English unless its address says another. */
    public String language() {
        Matcher told = LANGUAGE.matcher(String.valueOf(address.getPath()));
        return told.find() ? told.group(1) : "en";
    }

    /** The id of a type that its manifest offers under a name. */
    Optional<String> type(String name) {
        return Optional.ofNullable(manifest.types().get(name));
    }

    /** Asks for more of its items, where its manifest offers that. */
    Optional<Extending> extending() {
        return extending;
    }

    /**
     * Asks; what was asked before is not asked again.
     *
     * @param progress hears in words how it goes, and what went wrong with single answers
     * @return the items of each question, in the service's order
     */
    Map<Question, List<Found>> ask(List<Question> questions, Consumer<String> progress)
            throws IOException {
        Map<Question, List<Found>> found = new LinkedHashMap<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            Optional<List<Found>> kept = kept(question);
            kept.ifPresent(items -> found.put(question, items));
            if (kept.isEmpty() && !open.contains(question)) {
                open.add(question);
            }
        }
        for (int from = 0; from < open.size(); from += settings.atOnce()) {
            int to = Math.min(open.size(), from + settings.atOnce());
            found.putAll(askNow(open.subList(from, to), progress));
        }
        return found;
    }

    private Optional<List<Found>> kept(Question question) throws IOException {
        Optional<Json.Part> answer =
                cache.isPresent() ? cache.get().find(question.asJson()) : Optional.empty();
        try {
            return answer.isPresent() ? Optional.of(items(answer.get())) : Optional.empty();
        } catch (NotAsAgreed changed) {
            return Optional.empty();
        }
    }

    private Map<Question, List<Found>> askNow(List<Question> batch, Consumer<String> progress)
            throws IOException {
        Map<String, Object> queries = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            queries.put("q" + i, batch.get(i).asJson());
        }
        String json = Json.write(queries);
        String form = "queries=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
        Json.Part answers = web.json(address, Optional.of(form));
        Map<Question, List<Found>> found = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            String key = "q" + i;
            Question question = batch.get(i);
            Optional<Json.Part> answer = understood(() -> answers.find(key));
            if (answer.isEmpty()) {
                progress.accept(address + ": gave no answer for '" + question.name() + "'");
                found.put(question, List.of());
            } else {
                found.put(question, understood(() -> items(answer.get())));
                keep(question, answer.get());
            }
        }
        return found;
    }

    private void keep(Question question, Json.Part answer) throws IOException {
        if (cache.isPresent()) {
            cache.get().keep(question.asJson(), answer);
        }
    }

    private List<Found> items(Json.Part answer) throws NotAsAgreed {
        List<Found> items = new ArrayList<>();
        for (Json.Part item : answer.get("result").items()) {
            String id = item.get("id").text();
            if (isOfWikidata() && NO_ITEM.matcher(id).matches()) {
                continue;
            }
            if (!manifest.isId(id)) {
                throw new NotAsAgreed("'" + Harmless.text(id) + "' is no id of " + space());
            }
            String name = Harmless.text(item.get("name").text());
            items.add(
                    new Found(
                            id,
                            name.isEmpty() ? id : name,
                            Harmless.text(item.textOf("description")),
                            item.get("score").number(),
                            types(item),
                            manifest.addressOf(id)));
        }
        return items;
    }

    private static List<Found.Type> types(Json.Part item) throws NotAsAgreed {
        List<Found.Type> types = new ArrayList<>();
        Optional<Json.Part> said = item.find("type");
        for (Json.Part type : said.isPresent() ? said.get().items() : List.<Json.Part>of()) {
            String id = Harmless.text(type.get("id").text());
            String name = Harmless.text(type.textOf("name"));
            types.add(new Found.Type(id, name.isEmpty() ? id : name));
        }
        return types;
    }

    @FunctionalInterface
    private interface Understanding<T> {
        T of() throws NotAsAgreed;
    }

    private <T> T understood(Understanding<T> reading) throws IOException {
        try {
            return reading.of();
        } catch (NotAsAgreed wrong) {
            throw new IOException(
                    address + ": answers as no reconciliation service does: " + wrong.getMessage(),
                    wrong);
        }
    }
}
