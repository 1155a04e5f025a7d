package org.envoygraph.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON objects that stand one after another, with texts and lists of texts; what lies deeper
 * is passed over. One object at a time is in memory.
 */
final class JsonRecords {
    private static final int LONGEST = 100_000;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST)
                                    .maxNestingDepth(10)
                                    .build())
                    .build();

    private JsonRecords() {}

    /** Takes the records one by one. */
    interface Taker {
        void take(JsonRecord record);
    }

    /**
     * Reads a file.
     *
     * @param shown what to call it
     * @throws OtherFile if it is no file of JSON objects
     * @throws IOException if it cannot be read, naming the place
     */
    static void read(Path file, String shown, Taker taker) throws IOException {
        if (!shown.endsWith(".json") && !shown.endsWith(".jsonl")) {
            throw new OtherFile(shown);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = JSON.createParser(in)) {
            read(json, shown, taker);
        }
    }

    private static void read(JsonParser json, String shown, Taker taker) throws IOException {
        try {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw new OtherFile(shown);
                }
                taker.take(record(json, shown));
            }
        } catch (JsonProcessingException broken) {
            throw new IOException(
                    shown
                            + ":"
                            + json.currentLocation().getLineNr()
                            + ": is no JSON here, or longer than any record; get the file anew",
                    broken);
        }
    }

    private static JsonRecord record(JsonParser json, String shown) throws IOException {
        String where = shown + ":" + json.currentTokenLocation().getLineNr();
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        Optional<String> fault = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (values.containsKey(name) || lists.containsKey(name)) {
                fault = Optional.of("'" + name + "' stands twice");
            }
            JsonToken begins = json.nextToken();
            if (begins == JsonToken.START_ARRAY) {
                lists.put(name, list(json));
            } else if (begins == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (begins != JsonToken.VALUE_NULL) {
                values.put(name, json.getText());
            }
        }
        return new JsonRecord(new Fields(values, where, fault), lists);
    }

    private static List<String> list(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
            } else {
                texts.add(json.getText());
            }
        }
        return texts;
    }
}
