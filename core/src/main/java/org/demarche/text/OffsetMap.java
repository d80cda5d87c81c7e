package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads from offsets of a clean text back to the input that it was made of. The clean text consists of pieces; each was
 * either copied from the input, character by character, or put in place of something in it.
 *
 * @param pieces in the order of the clean text, without gaps
 */
public record OffsetMap(List<Piece> pieces) {
    /** Copies the list. */
    public OffsetMap {
        pieces = List.copyOf(pieces);
    }

    /**
     * A run of characters.
     *
     * @param cleanStart where it starts in the clean text
     * @param cleanEnd where it ends
     * @param inputStart where it starts in the input
     * @param inputEnd where it ends; its length differs from the clean one where characters were replaced
     */
    public record Piece(int cleanStart, int cleanEnd, int inputStart, int inputEnd) {
        boolean isCopy() {
            return cleanEnd - cleanStart == inputEnd - inputStart;
        }

        /** The clean offset of the input's {@code offset}; {@code otherwise} if that one was replaced or lies outside. */
        int cleanAt(int offset, int otherwise) {
            boolean isInside = offset > inputStart && offset < inputEnd;
            return isCopy() && isInside ? cleanStart + offset - inputStart : otherwise;
        }
    }

    /** The map of a text that was taken over whole. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(List.of(new Piece(0, length, 0, length)));
    }

    /** The input's span for {@code clean}: the smallest that holds everything it was made of. */
    public Span toInput(Span clean) {
        int start = inputStart(clean.start());
        int end = clean.length() == 0 ? start : inputEnd(clean.end());
        return new Span(start, Math.max(start, end));
    }

    private int inputStart(int offset) {
        Piece piece = pieces.get(indexOf(offset));
        return piece.isCopy() ? piece.inputStart + (offset - piece.cleanStart) : piece.inputStart;
    }

    private int inputEnd(int offset) {
        Piece piece = pieces.get(indexOf(offset - 1));
        return piece.isCopy() ? piece.inputStart + (offset - piece.cleanStart) : piece.inputEnd;
    }

    /** The clean text's span for what was made of {@code given}; absent if nothing of it was kept. */
    public Optional<Span> toClean(Span given) {
        int start = -1;
        int end = -1;
        for (Piece piece : pieces) {
            if (piece.inputEnd > given.start() && piece.inputStart < given.end()) {
                start = start < 0 ? piece.cleanAt(given.start(), piece.cleanStart) : start;
                end = piece.cleanAt(given.end(), piece.cleanEnd);
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, Math.max(start, end)));
    }

    /** The piece that holds the clean character at {@code offset}; the last one for the text's end. */
    private int indexOf(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).cleanStart <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Makes a clean text and its map together. */
    public static final class Builder {
        private final String input;
        private final StringBuilder clean = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        /** Starts with nothing taken from {@code input}. */
        public Builder(String input) {
            this.input = input;
        }

        /** Takes over the input's characters from {@code start} to {@code end}. */
        public Builder copy(int start, int end) {
            if (end > start) {
                add(input.substring(start, end), start, end);
            }
            return this;
        }

        /** Puts {@code words} in place of the input's characters from {@code start} to {@code end}. */
        public Builder replace(int start, int end, String words) {
            if (!words.isEmpty()) {
                add(words, start, end);
            }
            return this;
        }

        private void add(String words, int start, int end) {
            pieces.add(new Piece(clean.length(), clean.length() + words.length(), start, end));
            clean.append(words);
        }

        /** The length of the clean text so far. */
        public int length() {
            return clean.length();
        }

        /** The clean text so far. */
        public String text() {
            return clean.toString();
        }

        /** The map of the clean text so far. */
        public OffsetMap offsets() {
            return pieces.isEmpty() ? identity(0) : new OffsetMap(pieces);
        }
    }
}
