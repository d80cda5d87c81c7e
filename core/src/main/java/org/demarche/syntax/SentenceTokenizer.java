package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/** Cuts a sentence into the words that the models were trained on, with their places in the document. */
final class SentenceTokenizer {
    private final Models models;

    SentenceTokenizer(Models models) {
        this.models = models;
    }

    /** The words of {@code sentence} in text order. */
    List<Word> tokenize(String text, Span sentence) {
        String line = plain(sentence.in(text));
        List<Word> words = new ArrayList<>();
        for (Token token : models.tokenize(line)) {
            Span span = new Span(sentence.start() + token.getStartOffset(), sentence.start() + token.getEndOffset());
            words.add(new Word(span, span.in(text), token.getWordForm()));
        }
        return words;
    }

    /** The same number of characters, with the quotes, dashes and spaces of a typewriter. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            plain.append(plain(line.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\t', '\n', '\r' -> ' ';
            default -> character;
        };
    }
}
