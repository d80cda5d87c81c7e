package org.demarche.text;

import java.util.Arrays;

/** Turns UTF-16 offsets of a text into offsets in Unicode code points, as Python and most databases count them. */
public final class CodePoints {
    private final int[] pairEnds;

    /** Notes where {@code text} has characters that take two code units. */
    public CodePoints(String text) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
                ends[count++] = i + 1;
            }
        }
        this.pairEnds = Arrays.copyOf(ends, count);
    }

    /** The code points before the code unit {@code offset}; an offset inside a character counts that one too. */
    public int at(int offset) {
        int found = Arrays.binarySearch(pairEnds, offset);
        int whole = found >= 0 ? found + 1 : -found - 1;
        return offset - whole;
    }

    /** The span in code points of {@code span}, which is in UTF-16 code units. */
    public Span of(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }
}
