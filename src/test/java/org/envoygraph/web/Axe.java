package org.envoygraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds wrong with a page for those who cannot see it well or use no mouse. */
final class Axe {
    /** The one rule that colours can break. */
    static final String CONTRAST = "color-contrast";

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The rules that the open page breaks, each with the elements that do.
     *
     * @param rule the only one to look at; empty for all
     */
    static List<String> violations(Browser browser, String rule) {
        browser.value("typeof axe === 'object' || (() => {" + SCRIPT + "; return true; })()");
        String only = rule.isEmpty() ? "" : "runOnly: ['" + rule + "'], ";
        JsonNode found =
                browser.value(
                        "axe.run(document, {"
                                + only
                                + "preload: false, resultTypes: ['violations']}).then(found =>"
                                + " found.violations.map(it => it.id + ': ' + it.nodes.slice(0, 5)"
                                + ".map(node => node.html + ' ' + node.failureSummary).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(it -> violations.add(it.asText()));
        return violations;
    }
}
