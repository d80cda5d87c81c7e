package org.demarche.syntax;

import org.demarche.text.Span;

/**
 * A word before it is parsed.
 *
 * @param span where it stands in the document's text
 * @param form as written
 * @param read as the models shall read it: plain quotes and dashes, and capitals as running text would have them
 */
record Word(Span span, String form, String read) {
    /** The same word, which the models shall read as {@code other}. */
    Word readAs(String other) {
        return new Word(span, form, other);
    }

    /** The same word, read with a capital; other letters stay as they are. */
    Word capitalised() {
        return readAs(Character.toUpperCase(read.charAt(0)) + read.substring(1));
    }
}
