package org.demarche.report;

/**
 * How much a page shows at most, so that it stays usable with hundreds of documents. What is left out is counted on the page.
 *
 * @param cases those with the most steps
 * @param happenings those of shown cases and disagreements first, then the best reported
 * @param channels the best evidenced
 * @param pairs the pairs with the most happenings
 * @param actors those in the network with the most happenings
 * @param disagreements the first
 * @param texts those that tell the most of what is shown
 */
public record Limits(int cases, int happenings, int channels, int pairs, int actors, int disagreements, int texts) {
    /** What a page of a few megabytes holds, which browsers show at once. */
    public static Limits usual() {
        return new Limits(120, 1200, 60, 36, 26, 60, 200);
    }
}
