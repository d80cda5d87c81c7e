package org.demarche.disagreement;

/**
 * A number in a passage.
 *
 * @param begin where it begins, with what bounds it
 * @param end where it ends
 * @param low the least that it can mean
 * @param high the most
 */
record Numeral(int begin, int end, double low, double high) {}
