package org.envoygraph.queries;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.envoygraph.facts.Place;

/**
 * A word of a query's text with its place; comments and white space are none.
 *
 * @param kind one of {@link SPARQLParser11Constants}
 */
record Word(int kind, String text, Place place) {

    /** The words of a text that is known to parse. */
    static List<Word> all(String text, String shown) {
        JavaCharStream characters = new JavaCharStream(new StringReader(text));
        characters.setTabSize(1);
        SPARQLParser11TokenManager tokens = new SPARQLParser11TokenManager(characters);
        List<Word> words = new ArrayList<>();
        Token token = tokens.getNextToken();
        while (token.kind != SPARQLParser11Constants.EOF) {
            Place place = new Place(shown, token.beginLine, token.beginColumn);
            words.add(new Word(token.kind, token.image, place));
            token = tokens.getNextToken();
        }
        return words;
    }

    boolean is(int other) {
        return kind == other;
    }

    boolean isVariable() {
        return is(SPARQLParser11Constants.VAR1) || is(SPARQLParser11Constants.VAR2);
    }

    boolean isParameter() {
        return isVariable() && variable().startsWith("_");
    }

    /** The name of a variable without its question mark. */
    String variable() {
        return text.substring(1);
    }

    /**
     * Where it begins in the text.
     *
     * @param lines where each line begins
     */
    int start(int[] lines) {
        return lines[place.line() - 1] + place.column() - 1;
    }
}
