package org.demarche.disagreement;

/**
 * How many of something an account tells of.
 *
 * @param kind what is counted, such as {@code killed}
 * @param low the least that it can mean
 * @param high the most
 * @param words the number as it is told
 */
record Count(String kind, double low, double high, String words) {
    /** Numbers nearer to each other than by this factor may be the same, counted at another hour. */
    private static final double FACTOR = 1.25;

    /** Whether both can't be true. */
    boolean contradicts(Count other) {
        return kind.equals(other.kind) && (low > other.high * FACTOR || other.low > high * FACTOR);
    }
}
