package org.demarche.record;

/**
 * Words of a document as given, so that anybody can find them again.
 *
 * @param document the document's id
 * @param begin the first Unicode code point, counted from 0
 * @param end the code point after the last
 * @param text the words between the two, with line breaks and all
 */
public record Quote(String document, int begin, int end, String text) {
    /** Refuses words that end before they begin. */
    public Quote {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a piece of a text: " + begin + " to " + end);
        }
    }

    Quote named(String name) {
        return new Quote(name, begin, end, text);
    }
}
