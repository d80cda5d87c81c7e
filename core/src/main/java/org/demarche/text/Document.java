package org.demarche.text;

import java.util.List;

/**
 * An article's clean text: no furniture, no broken lines, sentences found.
 *
 * @param article what was published
 * @param text the clean text
 * @param sentences in text order, without overlap
 * @param offsets leads from the clean text back to {@link Input#text()}
 */
public record Document(Article article, String text, List<Sentence> sentences, OffsetMap offsets) {
    /** Copies the list and checks that each sentence lies in the text. */
    public Document {
        sentences = List.copyOf(sentences);
        for (Sentence sentence : sentences) {
            if (sentence.span().end() > text.length()) {
                throw new IllegalArgumentException("sentence " + sentence.span() + " leaves the text");
            }
        }
    }

    /** The words that {@code span} covers. */
    public String words(Span span) {
        return span.in(text);
    }
}
