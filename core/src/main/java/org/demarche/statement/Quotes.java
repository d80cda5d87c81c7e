package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * The quoted parts of a text. A quotation that a new paragraph opens again without having been closed goes on.
 *
 * @param spans the words between quotation marks, in text order
 */
record Quotes(List<Span> spans) {
    private static final char OPENING = '\u201c';
    private static final char CLOSING = '\u201d';
    private static final char STRAIGHT = '"';

    Quotes {
        spans = List.copyOf(spans);
    }

    static Quotes of(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean opens = character == OPENING || (character == STRAIGHT && open < 0);
            boolean closes = open >= 0 && (character == CLOSING || character == STRAIGHT);
            if (opens) {
                if (open >= 0) {
                    spans.add(new Span(open, i));
                }
                open = i + 1;
            } else if (closes) {
                spans.add(new Span(open, i));
                open = -1;
            }
        }
        return new Quotes(spans);
    }

    /** Whether {@code span} lies in a quotation, marks aside. */
    boolean holds(Span span) {
        return at(span.start() + 1)
                .filter(quote -> quote.end() + 2 >= span.end())
                .isPresent();
    }

    /** The part of {@code sentence} that is quoted, if that is nearly all of it. */
    Optional<Span> around(Span sentence) {
        return at(sentence.start() + 1)
                .filter(quote -> quote.end() + 2 >= sentence.end() && quote.start() <= sentence.start() + 2)
                .or(() -> at(sentence.start() + 1).filter(quote -> quote.end() + 2 >= sentence.end()))
                .map(quote ->
                        new Span(Math.max(quote.start(), sentence.start()), Math.min(quote.end(), sentence.end())));
    }

    private Optional<Span> at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
