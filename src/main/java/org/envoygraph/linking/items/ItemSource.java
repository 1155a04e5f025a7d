package org.envoygraph.linking.items;

import java.io.IOException;
import java.util.Optional;

/** Where items are read from: an address with a place for the id, or files. */
public interface ItemSource {
    /** Where Wikidata itself gives them. */
    String WIKIDATA = "https://www.wikidata.org/wiki/Special:EntityData/{id}.json";

    /**
     * Reads an item.
     *
     * @param id such as {@code Q423}
     * @return nothing when there is no such item there; one with another id when it was merged
     * @throws IOException if it cannot be known, with the file or address in the message
     */
    Optional<Item> item(String id) throws IOException;

    /** The file or address at which an item is looked for. */
    String where(String id);

    /** The same to be kept: an address, or the name of a file without its folder. */
    String origin(String id);

    /**
     * The source that a pattern means.
     *
     * @param pattern an address or a path with {@code {id}} in it, or a folder with files such as
     *     {@code Q423.json} or {@code Q423.ttl}
     * @param userAgent how the program names itself over HTTP
     * @throws IllegalArgumentException if it is neither, in words for the user
     */
    static ItemSource of(String pattern, String userAgent) {
        return pattern.matches("(?i)https?://.*")
                ? new HttpItems(pattern, userAgent, HttpItems.Patience.USUAL)
                : new FolderItems(pattern);
    }
}
