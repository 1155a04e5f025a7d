package org.envoygraph.web.api;

import java.nio.charset.StandardCharsets;

/** A page that is being written; every text and every value of an attribute is escaped. */
public final class Html {
    private final StringBuilder out;

    private Html(String start) {
        out = new StringBuilder(start);
    }

    /** Begins a piece of a page; {@link #toString} ends it. */
    public static Html piece() {
        return new Html("");
    }

    /** Begins a page and its main part. */
    public static Html page(String title) {
        return new Html("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title + " – Envoy Graph")
                .open("link", "rel", "icon", "href", "data:,")
                .open("link", "rel", "stylesheet", "href", "/style.css")
                .close("head")
                .open("body")
                .element("a", "Skip to the content", "href", "#content", "class", "skip")
                .open("header")
                .element("a", "Envoy Graph", "href", "/", "class", "home")
                .open("nav", "aria-label", "Main")
                .element("a", "Explore", "href", "/explore")
                .element("a", "Questions", "href", "/questions")
                .element("a", "Ontology", "href", "/ns")
                .element("a", "Data set", "href", "/dataset.html")
                .element("a", "Console", "href", "/console/")
                .close("nav")
                .close("header")
                .open("main", "id", "content")
                .element("h1", title);
    }

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element; behind a link no space may come in. */
    public Html close(String tag) {
        out.append("</").append(tag).append(tag.equals("a") ? ">" : ">\n");
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text, escaped. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Ends the page. */
    public byte[] bytes() {
        close("main").close("body").close("html");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
