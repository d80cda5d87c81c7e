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

    /** What it says, without regard to case, spaces and punctuation. */
    String key() {
        return Block.key(text);
    }

    /** Whether it reads like a paragraph of running text. */
    boolean isProse() {
        return visualLength() >= LONG && linkDensity() < MOSTLY_LINKS;
    }

    /** Its length as letters of an alphabet; Chinese and Japanese say as much with fewer characters. */
    private int visualLength() {
        int wide = 0;
        for (int i = 0; i < text.length() && i < LONG; i++) {
            wide += Character.isIdeographic(text.charAt(i)) || (text.charAt(i) >= 0x3040 && text.charAt(i) < 0x3100)
                    ? 2
                    : 0;
        }
        return text.length() + wide;
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
