package org.envoygraph.facts;

/**
 * A passage of an article, by position and digest; its words are never kept.
 *
 * @param start first Unicode code point, counted from 0
 * @param end code point after the last; 0 when only the digest of the passage is known
 * @param digest first 16 hexadecimal digits of the SHA-256 of the passage in UTF-8, or first 12 of
 *     a text that is not held
 * @param occurrence which of the equal passages of the text this is, counted from 1
 */
public record Evidence(int start, int end, String digest, int occurrence, Place place) {
    /** A passage that is known by its digest alone. */
    public static Evidence unplaced(String digest, Place place) {
        return new Evidence(0, 0, digest, 1, place);
    }

    /** Whether it is known where in the text the passage stands. */
    public boolean isPlaced() {
        return end > 0;
    }
}
