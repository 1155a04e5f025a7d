package org.envoygraph.web.api;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** Makes JSON of texts, numbers, truth values, lists and what is JSON already. */
public final class Json {
    private Json() {}

    /** An object of names and values in turn. */
    public static JsonObject object(Object... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], value(pairs[i + 1]));
        }
        return object;
    }

    /** An array of what {@link #object} takes. */
    public static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    /** As UTF-8. */
    public static byte[] bytes(JsonValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(out, value);
        return out.toByteArray();
    }

    /** The same on one line, for programs that ask for much. */
    public static byte[] compact(JsonValue value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IndentedWriter out = new IndentedWriter(bytes);
        out.setFlatMode(true);
        value.output(out);
        out.flush();
        return bytes.toByteArray();
    }

    static JsonValue value(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Collection<?> values) {
            return array(values);
        }
        if (value instanceof Boolean truth) {
            return new JsonBoolean(truth);
        }
        return value instanceof Number number ? number(number) : new JsonString((String) value);
    }

    private static JsonNumber number(Number number) {
        return number instanceof Double
                ? JsonNumber.value(number.doubleValue())
                : JsonNumber.value(number.longValue());
    }
}
