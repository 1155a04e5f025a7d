package org.envoygraph.facts;

/**
 * A passage of an article, by position and digest; its words are never kept.
 *
 * @param start first Unicode code point, counted from 0
 * @param end code point after the last
 * @param digest first 16 hexadecimal digits of the SHA-256 of the passage in UTF-8
 * @param occurrence which of the equal passages of the text this is, counted from 1
 */
public record Evidence(int start, int end, String digest, int occurrence, Place place) {}
