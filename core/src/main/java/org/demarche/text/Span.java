package org.demarche.text;

/**
 * A piece of {@link Document#text()}, half-open.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses spans that end before they start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** The words of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether every code unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the spans share a code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
