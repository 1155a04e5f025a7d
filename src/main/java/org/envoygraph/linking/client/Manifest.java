package org.envoygraph.linking.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a service says of itself.
 *
 * @param space what stands before its ids
 * @param view where people read about an item, with <code>{{id}}</code> for its id
 * @param types the ids of its usual types by name, in lower case
 * @param extend whether it gives values of properties too
 */
record Manifest(
        String name,
        String space,
        Optional<String> view,
        Map<String, String> types,
        boolean extend) {
    private static final Pattern WIKIDATA =
            Pattern.compile("https?://www\\.wikidata\\.org/entity/");
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");
    private static final Pattern ANY =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/:._~%+-]{0,199}");
    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String ID = "{{id}}";

    static Manifest of(Json.Part said) throws NotAsAgreed {
        Optional<Json.Part> versions = said.find("versions");
        if (versions.isPresent()) {
            boolean known = false;
            for (Json.Part version : versions.get().items()) {
                known |= List.of("0.1", "0.2").contains(version.text());
            }
            if (!known) {
                throw new NotAsAgreed("the service does not speak version 0.2 of the protocol");
            }
        }
        Map<String, String> types = new LinkedHashMap<>();
        Optional<Json.Part> usual = said.find("defaultTypes");
        for (Json.Part type : usual.isPresent() ? usual.get().items() : List.<Json.Part>of()) {
            String id = type.get("id").text();
            types.put(id.toLowerCase(Locale.ROOT), id);
            types.putIfAbsent(type.textOf("name").toLowerCase(Locale.ROOT), id);
        }
        Optional<Json.Part> view = said.find("view");
        String template = view.isPresent() ? view.get().textOf("url") : "";
        return new Manifest(
                Harmless.text(said.get("name").text()),
                said.get("identifierSpace").text(),
                Optional.of(template).filter(url -> url.matches("https?://.*") && url.contains(ID)),
                types,
                said.find("extend").isPresent());
    }

    /** Whether its ids are items of Wikidata, which decisions can be written about. */
    boolean isOfWikidata() {
        return WIKIDATA.matcher(space).matches();
    }

    boolean isId(String id) {
        return (isOfWikidata() ? ITEM : ANY).matcher(id).matches();
    }

    String addressOf(String id) {
        if (isOfWikidata()) {
            return ENTITY + id;
        }
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8);
        return Harmless.text(view.map(url -> url.replace(ID, encoded)).orElse(space + id));
    }
}
