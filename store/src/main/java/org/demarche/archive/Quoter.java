package org.demarche.archive;

/** Finds words of a text by their offsets in Unicode code points. */
final class Quoter {
    private final String text;
    private final int[] starts;

    /** Quotes {@code text}. */
    Quoter(String text) {
        this.text = text;
        this.starts = text.codePointCount(0, text.length()) == text.length() ? new int[0] : starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < starts.length - 1; point++) {
            starts[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        starts[starts.length - 1] = text.length();
        return starts;
    }

    /** The words from {@code begin} to {@code end}; offsets beyond the text are taken as its end. */
    String quote(int begin, int end) {
        int first = unit(begin);
        return text.substring(first, Math.max(first, unit(end)));
    }

    private int unit(int point) {
        int last = starts.length == 0 ? text.length() : starts.length - 1;
        int within = Math.max(0, Math.min(point, last));
        return starts.length == 0 ? within : starts[within];
    }
}
