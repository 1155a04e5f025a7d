package org.envoygraph.cli;

import java.util.Iterator;
import java.util.List;

/** The only words that an option or argument takes; shells complete them. */
abstract class Choices implements Iterable<String> {
    private final List<String> words;

    Choices(List<String> words) {
        this.words = List.copyOf(words);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
