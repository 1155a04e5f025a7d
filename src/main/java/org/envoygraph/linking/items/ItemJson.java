package org.envoygraph.linking.items;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.OneLine;
import org.envoygraph.linking.items.Claim.Rank;
import org.envoygraph.linking.items.ItemValue.Kind;

/** Reads the JSON in which Wikidata gives an entity, alone or under {@code entities}. */
final class ItemJson {
    private static final int MOST_NESTED = 60;
    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_NESTED)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String asked;

    private ItemJson(String asked) {
        this.asked = asked;
    }

    /**
     * Reads a document.
     *
     * @param asked the id of the item that was asked for
     * @param where the file or address, for messages
     * @return nothing when the document says that there is no such item
     * @throws IOException if it is no such document
     */
    static Optional<Item> read(String asked, byte[] document, String where) throws IOException {
        try {
            return new ItemJson(asked).item(JSON.readTree(document));
        } catch (JsonProcessingException | Unreadable wrong) {
            String why =
                    wrong instanceof JsonProcessingException json
                            ? json.getOriginalMessage()
                            : wrong.getMessage();
            throw new IOException(
                    where + ": is no JSON of an entity of Wikidata: " + OneLine.of(why), wrong);
        }
    }

    /** What a document has where something else is expected. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private Optional<Item> item(JsonNode document) throws Unreadable {
        JsonNode entity = entity(document);
        if (entity.has("missing")) {
            return Optional.empty();
        }
        String id = entity.path("id").asText();
        if (!id.matches("[QP][1-9][0-9]*") || !entity.path("claims").isContainerNode()) {
            throw new Unreadable("it has no id and claims");
        }
        return Optional.of(
                new Item(
                        id,
                        id.equals(asked) ? Optional.empty() : Optional.of(asked),
                        entity.has("lastrevid")
                                ? OptionalLong.of(entity.path("lastrevid").asLong())
                                : OptionalLong.empty(),
                        Optional.of(entity.path("modified").asText()).filter(m -> !m.isEmpty()),
                        texts(entity.path("labels")),
                        texts(entity.path("descriptions")),
                        aliases(entity.path("aliases")),
                        claims(entity.path("claims"))));
    }

    private JsonNode entity(JsonNode document) throws Unreadable {
        JsonNode entities = document.path("entities");
        if (entities.isMissingNode()) {
            return document;
        }
        if (entities.size() != 1) {
            throw new Unreadable("it has " + entities.size() + " entities, not one");
        }
        return entities.elements().next();
    }

    /** An empty map is written as a list, so that anything else has no values. */
    private static SortedMap<String, String> texts(JsonNode byLanguage) throws Unreadable {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : byLanguage.properties()) {
            texts.put(entry.getKey(), text(entry.getValue(), "value"));
        }
        return texts;
    }

    private static SortedMap<String, List<String>> aliases(JsonNode byLanguage) throws Unreadable {
        SortedMap<String, List<String>> aliases = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : byLanguage.properties()) {
            List<String> texts = new ArrayList<>();
            for (JsonNode alias : entry.getValue()) {
                texts.add(text(alias, "value"));
            }
            aliases.put(entry.getKey(), List.copyOf(texts));
        }
        return aliases;
    }

    private static List<Claim> claims(JsonNode byProperty) throws Unreadable {
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : byProperty.properties()) {
            String property = checked(entry.getKey(), "P[1-9][0-9]*");
            for (JsonNode statement : entry.getValue()) {
                claims.add(claim(property, statement));
            }
        }
        return claims;
    }

    private static Claim claim(String property, JsonNode statement) throws Unreadable {
        JsonNode qualifiers = statement.path("qualifiers");
        return new Claim(
                property,
                rank(text(statement, "rank")),
                value(statement.path("mainsnak")),
                values(qualifiers.path(Properties.START)),
                values(qualifiers.path(Properties.END)));
    }

    private static Rank rank(String word) throws Unreadable {
        for (Rank rank : Rank.values()) {
            if (rank.name().toLowerCase(Locale.ROOT).equals(word)) {
                return rank;
            }
        }
        throw new Unreadable("'" + word + "' is no rank");
    }

    private static List<ItemValue> values(JsonNode snaks) throws Unreadable {
        List<ItemValue> values = new ArrayList<>();
        for (JsonNode snak : snaks) {
            value(snak).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<ItemValue> value(JsonNode snak) throws Unreadable {
        if (!text(snak, "snaktype").equals("value")) {
            return Optional.empty();
        }
        JsonNode data = snak.path("datavalue");
        JsonNode value = data.path("value");
        return switch (text(data, "type")) {
            case "wikibase-entityid" -> Optional.of(ItemValue.of(Kind.ENTITY, entityId(value)));
            case "string" -> {
                boolean url = snak.path("datatype").asText().equals("url");
                yield Optional.of(ItemValue.of(url ? Kind.ADDRESS : Kind.TEXT, value.asText()));
            }
            case "monolingualtext" ->
                    Optional.of(
                            new ItemValue(
                                    Kind.LANGUAGE_TEXT,
                                    text(value, "text"),
                                    text(value, "language"),
                                    0));
            case "time" ->
                    Optional.of(
                            ItemValue.time(text(value, "time"), value.path("precision").asInt()));
            case "quantity" -> Optional.of(ItemValue.of(Kind.AMOUNT, text(value, "amount")));
            case "globecoordinate" -> Optional.of(ItemValue.of(Kind.POINT, point(value)));
            default -> Optional.empty(); // a kind that is younger than this program
        };
    }

    private static String entityId(JsonNode value) throws Unreadable {
        String id = value.has("id") ? text(value, "id") : "Q" + value.path("numeric-id").asLong();
        return checked(id, "[A-Z][1-9][0-9]*(-[A-Z][1-9][0-9]*)?");
    }

    private static String checked(String id, String form) throws Unreadable {
        if (!id.matches(form)) {
            throw new Unreadable("'" + id + "' is no id");
        }
        return id;
    }

    private static String point(JsonNode value) {
        return value.path("longitude").asText() + " " + value.path("latitude").asText();
    }

    private static String text(JsonNode node, String key) throws Unreadable {
        JsonNode text = node.path(key);
        if (!text.isTextual()) {
            throw new Unreadable("'" + key + "' is missing or no text");
        }
        return text.asText();
    }
}
