package org.envoygraph.linking.items;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The document of an item, of our own invention, as Wikidata would write it. */
public final class Written {
    private final String id;
    private final List<String> labels = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    private Written(String id) {
        this.id = id;
    }

    /** An item without anything. */
    public static Written item(String id) {
        return new Written(id);
    }

    public Written label(String language, String label) {
        labels.add(text(language, label));
        return this;
    }

    public Written description(String language, String description) {
        descriptions.add(text(language, description));
        return this;
    }

    private static String text(String language, String text) {
        return "\"%1$s\":{\"language\":\"%1$s\",\"value\":\"%2$s\"}".formatted(language, text);
    }

    /** A claim whose value is an item; the qualifiers come behind. */
    public Written says(String property, String item, String... startAndEnd) {
        String qualifiers = "";
        if (startAndEnd.length > 0) {
            qualifiers = ",\"qualifiers\":{\"P580\":[" + snak(time(startAndEnd[0])) + "]";
            qualifiers +=
                    startAndEnd.length > 1
                            ? ",\"P582\":[" + snak(time(startAndEnd[1])) + "]}"
                            : "}";
        }
        return claim(
                property,
                snak("{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"" + item + "\"}}"),
                qualifiers);
    }

    public Written code(String property, String code) {
        return claim(property, snak("{\"type\":\"string\",\"value\":\"" + code + "\"}"), "");
    }

    /** A claim whose value is a day, a month or a year: {@code 2021-01-20}, {@code 2021}. */
    public Written day(String property, String day) {
        return claim(property, snak(time(day)), "");
    }

    private static String time(String day) {
        int precision = 9 + (day.length() - 4) / 3;
        String whole = day + "-00-00".substring(0, 10 - day.length());
        return "{\"type\":\"time\",\"value\":{\"time\":\"+%sT00:00:00Z\",\"precision\":%d}}"
                .formatted(whole, precision);
    }

    private static String snak(String value) {
        return "{\"snaktype\":\"value\",\"datavalue\":" + value + "}";
    }

    private Written claim(String property, String snak, String more) {
        claims.add(
                "\"%s\":[{\"rank\":\"normal\",\"mainsnak\":%s%s}]".formatted(property, snak, more));
        return this;
    }

    /** The document as {@code Special:EntityData} gives it. */
    public String json() {
        return """
        {"entities":{"%1$s":{"type":"item","id":"%1$s","lastrevid":1997465481,\
        "modified":"2023-10-26T05:30:17Z","labels":{%2$s},"descriptions":{%3$s},"aliases":[],\
        "claims":{%4$s}}}}
        """
                .formatted(
                        id,
                        String.join(",", labels),
                        String.join(",", descriptions),
                        String.join(",", claims));
    }

    /** The item as read. */
    public Item read() {
        try {
            return ItemJson.read(id, json().getBytes(StandardCharsets.UTF_8), id).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
