package org.demarche.text;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or list item of a page.
 *
 * @param text its words, white space folded
 * @param linked how many of its characters are links
 * @param isHeading whether it is marked as a heading
 * @param isListItem whether it stands in a list
 * @param owner the element that holds it directly
 */
record PageBlock(String text, int linked, boolean isHeading, boolean isListItem, Element owner) {
    private static final int LONG = 80;
    private static final int MOST_COUNTED = 600;
    private static final double MOSTLY_LINKS = 0.4;

    /** The share of its characters that are links. */
    double linkDensity() {
        return linked / (double) text.length();
    }

    /** Whether it reads like a paragraph of running text. */
    boolean isProse() {
        return text.length() >= LONG && linkDensity() < MOSTLY_LINKS;
    }

    /** How much it speaks for (or, below 0, against) what holds it being the article. */
    double weight() {
        if (isHeading) {
            return linked > 0 ? -30 : 0;
        }
        if (isProse()) {
            boolean isSentence = text.indexOf(". ") > 0 || Characters.endsSentence(text);
            return Math.min(text.length(), MOST_COUNTED) * (1 - linkDensity()) * (isSentence ? 1 : 0.5);
        }
        if (linkDensity() < MOSTLY_LINKS && Characters.endsSentence(text)) {
            return text.length();
        }
        return -20 - linked * 0.5;
    }
}
