package org.demarche.web;

/** Numbers as they are printed. */
final class Decimals {
    private static final double HUNDREDTHS = 100.0;

    private Decimals() {}

    /** To two digits after the point. */
    static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
