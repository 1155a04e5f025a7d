package org.envoygraph.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the server as a file: links lead to files, and what needs a server is left out. */
final class SitePage {
    /** Our pages escape every {@code >} in a value, so that a tag ends with the first. */
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>");

    private static final Pattern ADDRESS = Pattern.compile(" (href|src)=\"(/[^\"]*)\"");

    /** In these a link without an end says nothing. */
    private static final Set<String> BARE = Set.of("header", "nav", "p");

    private final String file;
    private final List<String> leads = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> ends = new ArrayDeque<>(); // of the links that are open
    private String left = ""; // the element that is being left out

    private SitePage(String file) {
        this.file = file;
    }

    /** The text of the file, and the addresses to which it leads. */
    record Written(String text, List<String> leads) {}

    static Written of(String html, String file) {
        SitePage page = new SitePage(file);
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            page.text(html.substring(at, tags.start()));
            page.tag(tags.group(), tags.group(1).isEmpty(), tags.group(2), tags.group(3));
            at = tags.end();
        }
        page.text(html.substring(at));
        return new Written(page.out.toString(), page.leads);
    }

    private void text(String text) {
        if (left.isEmpty()) {
            out.append(text);
        }
    }

    private void tag(String tag, boolean opens, String name, String attributes) {
        if (!left.isEmpty()) {
            left = !opens && name.equals(left) ? "" : left;
        } else if (name.equals("a")) {
            link(tag, opens, attributes);
        } else if (opens && isLeftOut(name, attributes)) {
            left = name;
        } else {
            if (BARE.contains(name) || name.equals("svg")) {
                nest(name, opens);
            }
            out.append(opens ? led(tag).orElse("") : tag);
        }
    }

    private static boolean isLeftOut(String name, String attributes) {
        return name.equals("form") || name.equals("section") && attributes.contains("id=\"ways\"");
    }

    private void nest(String name, boolean opens) {
        if (opens) {
            open.push(name);
        } else {
            open.poll();
        }
    }

    private void link(String tag, boolean opens, String attributes) {
        if (!opens) {
            out.append(ends.pop());
            return;
        }
        Optional<String> led = led(tag);
        if (led.isPresent()) {
            ends.push("</a>");
            out.append(led.get());
        } else if (open.contains("svg")) {
            ends.push("</g>");
            out.append("<g").append(ADDRESS.matcher(attributes).replaceAll("")).append('>');
        } else if (open.stream().anyMatch(BARE::contains)) {
            left = "a";
        } else {
            ends.push("</span>");
            out.append("<span").append(ADDRESS.matcher(attributes).replaceAll("")).append('>');
        }
    }

    /** A tag that leads to a file; nothing if what it leads to needs a server. */
    private Optional<String> led(String tag) {
        Matcher address = ADDRESS.matcher(tag);
        if (!address.find()) {
            return Optional.of(tag);
        }
        String to = unescaped(address.group(2));
        Optional<String> kept = SiteAddresses.kept(to);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        leads.add(kept.get());
        String fragment = to.contains("#") ? to.substring(to.indexOf('#')) : "";
        String way = SiteAddresses.from(file, SiteAddresses.file(kept.get())) + fragment;
        String attribute = " " + address.group(1) + "=\"" + escaped(way) + "\"";
        return Optional.of(
                tag.substring(0, address.start()) + attribute + tag.substring(address.end()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String unescaped(String text) {
        return text.replace("&#x3D;", "=")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
