package org.envoygraph.linking.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One query of the protocol.
 *
 * @param type the service's id of the type that is looked for
 */
record Question(String name, Optional<String> type, int limit) {
    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("query", name);
        json.put("limit", limit);
        if (type.isPresent()) {
            json.put("type", type.get());
            json.put("type_strict", "should");
        }
        return json;
    }
}
