package org.demarche.text;

/**
 * A sentence of a document.
 *
 * @param number counted from 0 in the document
 * @param span where it stands in the document's text
 * @param kind what part of the article it belongs to
 */
public record Sentence(int number, Span span, Kind kind) {
    /** The parts of an article that hold sentences. */
    public enum Kind {
        /** The title or a standfirst written like one. */
        HEADLINE,
        /** Running text. */
        BODY,
        /** Words under a picture. */
        CAPTION
    }
}
