package org.demarche.intake;

/**
 * How much is read of what somebody else has made, so that nobody's file can fill the memory or take the day.
 *
 * @param textBytes of a plain text
 * @param pageBytes of a web page
 * @param mailBytes of a mail with all that is attached to it
 * @param feedBytes of a feed
 * @param layers how often something may be packed within something packed
 * @param freeBytes how much may come out of packed data however small they are
 * @param ratio how many times as large as what is packed that may be which comes out, beyond the free bytes
 */
public record Limits(
        int textBytes, int pageBytes, int mailBytes, int feedBytes, int layers, long freeBytes, int ratio) {
    private static final int MEGABYTE = 1 << 20;

    /** Refuses limits that let nothing through. */
    public Limits {
        if (textBytes < 1
                || pageBytes < 1
                || mailBytes < 1
                || feedBytes < 1
                || layers < 1
                || freeBytes < 1
                || ratio < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /**
     * Limits that no news text comes near. The longest of 19,000 has 0.2 MB; JSON lines pack to a tenth, and rarely to a
     * hundredth, while gzip can pack zeros to a thousandth.
     */
    public static Limits usual() {
        return new Limits(32 * MEGABYTE, 8 * MEGABYTE, 64 * MEGABYTE, 16 * MEGABYTE, 2, 32L * MEGABYTE, 200);
    }
}
