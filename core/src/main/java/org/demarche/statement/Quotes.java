package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * The quoted parts of a text, in text order. A quotation ends with its paragraph at the latest; it goes on in the next one
 * where that opens with a quotation mark again.
 *
 * @param all without overlap
 */
record Quotes(List<Quote> all) {
    private static final String PARAGRAPH = "\n\n";
    /** An apostrophe looks like a closing mark: how far a single mark may be from its partner. */
    private static final int MAX_SINGLE_LENGTH = 1000;

    Quotes {
        all = List.copyOf(all);
    }

    /**
     * Words between quotation marks.
     *
     * @param marks the words with their marks
     * @param words the words alone
     * @param goesOn whether the next quotation continues it
     */
    record Quote(Span marks, Span words, boolean goesOn) {}

    static Quotes of(String text) {
        List<Quote> quotes = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf(PARAGRAPH, start);
            int end = next < 0 ? text.length() : next;
            int after = Math.min(text.length(), end + PARAGRAPH.length());
            boolean nextOpens = openingMark(text, after, after) > 0;
            new ParagraphReader(text, start, end, nextOpens, quotes).read();
            start = end + PARAGRAPH.length();
        }
        return new Quotes(quotes);
    }

    /** Whether {@code span} lies in a quotation, marks aside. */
    boolean holds(Span span) {
        return at(span.start() + 1)
                .filter(quote -> quote.marks().end() + 1 >= span.end())
                .isPresent();
    }

    /** The quotation around {@code offset}, if there is one. */
    Optional<Quote> at(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = all.get(middle).marks();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(all.get(middle));
            }
        }
        return Optional.empty();
    }

    /** The length of the opening double mark at {@code offset} of a paragraph from {@code start}; 0 if there is none. */
    private static int openingMark(String text, int offset, int start) {
        if (offset >= text.length()) {
            return 0;
        }
        char character = text.charAt(offset);
        if (character == '\u201c' || character == '"') {
            return 1;
        }
        return isDoubled(text, offset) && (offset == start || !Character.isLetterOrDigit(text.charAt(offset - 1)))
                ? 2
                : 0;
    }

    /** Old wires write two single marks for a double one. */
    private static boolean isDoubled(String text, int offset) {
        char character = text.charAt(offset);
        return (character == '\'' || character == '`')
                && offset + 1 < text.length()
                && text.charAt(offset + 1) == character;
    }

    /** Reads one paragraph. */
    private record ParagraphReader(String text, int start, int end, boolean nextOpens, List<Quote> quotes) {
        void read() {
            int offset = start;
            while (offset < end) {
                int mark = openingMark(text, offset, start);
                if (mark > 0) {
                    offset = quoted(offset, mark);
                } else if (opensSingle(offset)) {
                    offset = quotedSingly(offset);
                } else {
                    offset++;
                }
            }
        }

        private int quoted(int opening, int mark) {
            for (int i = opening + mark; i < end; i++) {
                char character = text.charAt(i);
                int length = character == '\u201d' || character == '"' ? 1 : isDoubled(text, i) ? 2 : 0;
                if (length > 0) {
                    quotes.add(new Quote(new Span(opening, i + length), new Span(opening + mark, i), false));
                    return i + length;
                }
                if (character == '\u201c') {
                    quotes.add(new Quote(new Span(opening, i), new Span(opening + mark, i), false));
                    return i;
                }
            }
            quotes.add(new Quote(new Span(opening, end), new Span(opening + mark, end), nextOpens));
            return end;
        }

        private boolean opensSingle(int offset) {
            char character = text.charAt(offset);
            return (character == '\u2018' || character == '\'')
                    && (offset == start || Character.isWhitespace(text.charAt(offset - 1)))
                    && offset + 1 < end
                    && Character.isUpperCase(text.charAt(offset + 1));
        }

        /** A single mark closes where no letter follows; after a letter it may be an apostrophe, unless the text ends. */
        private int quotedSingly(int opening) {
            int last = Math.min(end, opening + MAX_SINGLE_LENGTH);
            for (int i = opening + 1; i < last; i++) {
                char character = text.charAt(i);
                if (openingMark(text, i, start) > 0) {
                    return opening + 1;
                }
                boolean isMark = character == '\u2019' || character == '\'';
                boolean isAfterStop = !Character.isLetterOrDigit(text.charAt(i - 1));
                boolean isLast = i + 1 == end;
                if (isMark && (isAfterStop || isLast)) {
                    quotes.add(new Quote(new Span(opening, i + 1), new Span(opening + 1, i), false));
                    return i + 1;
                }
            }
            return opening + 1;
        }
    }
}
