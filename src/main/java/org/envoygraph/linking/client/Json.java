package org.envoygraph.linking.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as maps, lists, texts, numbers, truth values and, for {@code null}, an empty {@link
 * Optional}. What a stranger sends is read within limits, and a key may stand only once.
 */
final class Json {
    static final int MOST_DEEP = 20;
    private static final int MOST_OF_A_TEXT = 20_000;
    private static final int MOST_OF_A_NAME = 500;
    private static final int MOST_OF_A_NUMBER = 40;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MOST_DEEP)
                                    .maxStringLength(MOST_OF_A_TEXT)
                                    .maxNameLength(MOST_OF_A_NAME)
                                    .maxNumberLength(MOST_OF_A_NUMBER)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private Json() {}

    /** Reads one document, to its end. */
    static Json.Part read(byte[] bytes) throws NotAsAgreed {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new NotAsAgreed("the answer is empty");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new NotAsAgreed("more follows after the end of the JSON");
            }
            return new Part("the answer", value);
        } catch (NotAsAgreed said) {
            throw said;
        } catch (JsonProcessingException broken) {
            throw new NotAsAgreed("is no JSON within our limits: " + broken.getOriginalMessage());
        } catch (IOException broken) {
            throw new NotAsAgreed("is no JSON: " + broken.getMessage());
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new NotAsAgreed("is no JSON: '" + token + "' stands in it");
        };
    }

    /** An exponent may ask for more digits than there is memory. */
    private static Object number(String text) throws NotAsAgreed {
        double number = new BigDecimal(text).doubleValue();
        if (Double.isInfinite(number)) {
            throw new NotAsAgreed("the number " + text + " is too large");
        }
        return number;
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> items(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    static String write(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeFieldName(member.getKey().toString());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Integer whole) {
            out.writeNumber(whole);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Optional<?> nothing && nothing.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString((String) value);
        }
    }

    /**
     * A value and where it stands.
     *
     * @param where for messages, such as {@code q0.result[1].name}
     */
    record Part(String where, Object value) {
        private <T> T as(Class<T> type, String what) throws NotAsAgreed {
            if (!type.isInstance(value)) {
                throw new NotAsAgreed(where + " is no " + what);
            }
            return type.cast(value);
        }

        String text() throws NotAsAgreed {
            return as(String.class, "text");
        }

        double number() throws NotAsAgreed {
            return as(Double.class, "number");
        }

        Map<?, ?> object() throws NotAsAgreed {
            return as(Map.class, "object");
        }

        /** A member that is there and is not {@code null}. */
        Optional<Part> find(String name) throws NotAsAgreed {
            return Optional.ofNullable(object().get(name))
                    .filter(member -> !(member instanceof Optional))
                    .map(member -> new Part(where + "." + name, member));
        }

        Part get(String name) throws NotAsAgreed {
            return find(name).orElseThrow(() -> new NotAsAgreed(where + " has no '" + name + "'"));
        }

        /** The text of a member; empty where there is none. */
        String textOf(String name) throws NotAsAgreed {
            Optional<Part> member = find(name);
            return member.isPresent() ? member.get().text() : "";
        }

        List<Part> items() throws NotAsAgreed {
            List<?> all = as(List.class, "list");
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                parts.add(new Part(where + "[" + i + "]", all.get(i)));
            }
            return parts;
        }
    }
}
