package org.demarche.place;

import java.util.List;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Words of a sentence that the gazetteer knows as a name.
 *
 * @param parse the sentence
 * @param first the first word's number
 * @param last the last word's number
 * @param key the name, folded
 * @param entries the places of that name
 */
record Candidate(Parse parse, int first, int last, String key, List<Entry> entries) {
    /** Copies the list. */
    Candidate {
        entries = List.copyOf(entries);
    }

    /** The first word. */
    Token firstToken() {
        return parse.token(first);
    }

    /** The last word. */
    Token lastToken() {
        return parse.token(last);
    }

    /** Whether a word stands {@code steps} before the first. */
    boolean hasBefore(int steps) {
        return first - steps >= 1;
    }

    /** The word {@code steps} before the first. */
    Token before(int steps) {
        return parse.token(first - steps);
    }

    /** Whether a word stands {@code steps} after the last. */
    boolean hasAfter(int steps) {
        return last + steps <= parse.tokens().size();
    }

    /** The word {@code steps} after the last. */
    Token after(int steps) {
        return parse.token(last + steps);
    }

    /** The words. */
    List<Token> tokens() {
        return parse.tokens().subList(first - 1, last);
    }

    /** Whether a state or a region across states has this name. */
    boolean mayBeStateOrRegion() {
        return entries.stream().anyMatch(Entry::isStateOrRegion);
    }

    /** Whether a place of this name is known well enough to need no support. */
    boolean mayBeWellKnown() {
        return entries.stream().anyMatch(Entry::isWellKnown);
    }
}
