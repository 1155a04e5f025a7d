package org.envoygraph.web.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns records into pages; whatever a template writes is escaped. */
final class Templates {
    private static final Templates ALL = new Templates();
    private static final Map<String, String> STRINGS = strings();

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .strictSections(true)
                    .withLoader(Templates::open);

    private Templates() {}

    private static Map<String, String> strings() {
        Map<String, String> strings = new HashMap<>();
        Strings.all().words().forEach((key, words) -> strings.put("t." + key, words));
        return Map.copyOf(strings);
    }

    static Templates all() {
        return ALL;
    }

    private static Reader open(String name) {
        InputStream file = Templates.class.getResourceAsStream(name + ".mustache");
        if (file == null) {
            throw new IllegalArgumentException("no template " + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    private Template template(String name) {
        return compiled.computeIfAbsent(
                name,
                any -> {
                    try (Reader text = open(name)) {
                        return compiler.compile(text);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /** A part of a page; {@code t.KEY} in a template is a string. */
    String part(String name, Object view) {
        StringWriter out = new StringWriter();
        template(name).execute(view, STRINGS, out);
        return out.toString();
    }

    /**
     * A whole page.
     *
     * @param alternates the same in other forms
     * @param search what stands in the field for searching
     */
    byte[] page(String name, Object view, String title, List<Shown> alternates, String search) {
        Map<String, Object> frame =
                Map.of(
                        "title",
                        title,
                        "alternates",
                        alternates,
                        "search",
                        search,
                        "style",
                        StaticFiles.address("style.css"),
                        "script",
                        StaticFiles.address("search.js"),
                        "look",
                        StaticFiles.address("look.js"),
                        "body",
                        part(name, view));
        return part("frame", frame).getBytes(StandardCharsets.UTF_8);
    }
}
