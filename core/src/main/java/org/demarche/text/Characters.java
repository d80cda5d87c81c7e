package org.demarche.text;

/** Questions about single characters that pages and wires make harder than they should be. */
final class Characters {
    private static final String SENTENCE_ENDS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’»)]}";
    private static final String OPENERS = "\"'“‘«([{";

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Whether {@code c} shows nothing: white space of any kind, control characters, byte order marks. */
    static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x7F
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT));
    }

    /** Whether {@code c} ends a line: line feeds, carriage returns, form feeds and Unicode's separators. */
    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether {@code c} can end a sentence. */
    static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Whether {@code c} can close a quotation or bracket. */
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether {@code c} can open a quotation or bracket. */
    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** The span of {@code text} from {@code start} to {@code end} without blank characters around it. */
    static Span trim(CharSequence text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** Whether the last word of {@code text} ends a sentence: a stop, perhaps followed by closing quotes or brackets. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (isCloser(text.charAt(last)) || isBlank(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && isSentenceEnd(text.charAt(last));
    }

    /** Whether the first letter of {@code text}, quotes and brackets aside, is a small one. */
    static boolean startsLowerCase(String text) {
        int first = 0;
        while (first < text.length() && (isOpener(text.charAt(first)) || isBlank(text.charAt(first)))) {
            first++;
        }
        return first < text.length() && Character.isLowerCase(text.charAt(first));
    }

    /**
     * {@code text} with the replacement character for what no text holds and no file can keep: halves of surrogate pairs
     * and NULs, which JSON can write. Every other character keeps its place.
     */
    static String sound(String text) {
        StringBuilder sound = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound.toString();
    }
}
