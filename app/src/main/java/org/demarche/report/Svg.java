package org.demarche.report;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Makes elements of drawings. Colours and fonts come from the page's style, so that drawings follow light and dark. */
final class Svg {
    private Svg() {}

    /**
     * A drawing of {@code width} by {@code height} pixels.
     *
     * @param id unique in the page; its title and description take theirs from it
     * @param title its name for people who don't see it
     * @param description what it shows, in words
     */
    static Element drawing(double width, double height, String id, String title, String description) {
        Element svg = new Element("svg");
        put(svg, "viewBox", "0 0 " + number(width) + " " + number(height));
        put(svg, "width", number(width));
        put(svg, "height", number(height));
        put(svg, "role", "img");
        put(svg, "aria-labelledby", id + "-title " + id + "-description");
        add(svg, "title", "").attr("id", id + "-title").appendText(Html.clean(title));
        add(svg, "desc", "").attr("id", id + "-description").appendText(Html.clean(description));
        return svg;
    }

    /** A new last child with attributes given as name, value, name, value. */
    static Element add(Element parent, String tag, String classes, Object... attributes) {
        Element element = Html.add(parent, tag, classes);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            put(element, String.valueOf(attributes[i]), value instanceof Double d ? number(d) : String.valueOf(value));
        }
        return element;
    }

    /** Keeps the capitals of {@code name}, which SVG needs. */
    private static void put(Element element, String name, String value) {
        element.attributes().put(name, value);
    }

    /** A line of text whose baseline is at {@code y}. */
    static Element text(Element parent, String classes, double x, double y, String text) {
        return add(parent, "text", classes, "x", x, "y", y).appendText(Html.clean(text));
    }

    /** A straight line. */
    static Element line(Element parent, String classes, double x1, double y1, double x2, double y2) {
        return add(parent, "line", classes, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    /** A tooltip for those who point at {@code element}. */
    static void hint(Element element, String text) {
        add(element, "title", "").appendText(Html.clean(text));
    }

    /** {@code value} to a tenth, the same on any machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? String.valueOf(tenths / 10)
                : String.format(
                        Locale.ROOT, "%s%d.%d", tenths < 0 ? "-" : "", Math.abs(tenths) / 10, Math.abs(tenths) % 10);
    }
}
