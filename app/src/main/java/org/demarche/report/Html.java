package org.demarche.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes elements of a page. Whatever text goes in is text in the page, never markup. */
final class Html {
    /** Characters that no page may hold, and those that could turn the direction of the text around them. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|\\p{Cs}");

    private Html() {}

    /** An element without parent. */
    static Element element(String tag, String classes) {
        Element element = new Element(tag);
        if (!classes.isEmpty()) {
            element.attr("class", classes);
        }
        return element;
    }

    /** A new last child of {@code parent}. */
    static Element add(Element parent, String tag, String classes) {
        Element element = element(tag, classes);
        parent.appendChild(element);
        return element;
    }

    /** A new last child of {@code parent} that holds {@code text}. */
    static Element add(Element parent, String tag, String classes, String text) {
        return add(parent, tag, classes).appendText(clean(text));
    }

    /** A new last child that holds words of unknown language: names and titles keep their own direction of writing. */
    static Element addForeign(Element parent, String tag, String classes, String text) {
        return add(parent, tag, classes, text).attr("dir", "auto");
    }

    /** A link inside the page. */
    static Element link(Element parent, String anchor, String classes, String text) {
        return add(parent, "a", classes, text).attr("href", "#" + anchor);
    }

    /** {@code text} as far as a page can hold it: what it can't hold is a replacement character. */
    static String clean(String text) {
        return UNFIT.matcher(text).replaceAll("\uFFFD");
    }

    /** {@code count} with its noun, as in "1 case" and "12 cases". */
    static String count(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
