package org.demarche.report;

import org.jsoup.nodes.Element;

/** Explains the signs of drawings. */
final class Legend {
    private static final double HEIGHT = 16;

    private Legend() {}

    /** The signs of sequence diagrams. */
    static Element ofDiagrams() {
        Element list = Html.element("ul", "legend");
        Element done = sign(list, "what is told as done");
        Svg.line(Svg.add(done, "g", "step done neither"), "arrow", 2, HEIGHT / 2, 40, HEIGHT / 2);
        Element undone = sign(list, "what is denied, disputed, planned or possible");
        Svg.line(Svg.add(undone, "g", "step undone neither"), "arrow", 2, HEIGHT / 2, 40, HEIGHT / 2);
        Element between = sign(list, "who stands between");
        Svg.add(Svg.add(between, "g", "step done neither"), "path", "diamond", "d", "M14 8L21 1L28 8L21 15Z");
        Element regarding = sign(list, "whom it regards");
        Element group = Svg.add(regarding, "g", "step done neither");
        Svg.line(group, "regarding", 2, HEIGHT / 2, 34, HEIGHT / 2);
        Svg.add(group, "circle", "regarded", "cx", 37.0, "cy", HEIGHT / 2, "r", 4.0);
        tone(list, "cooperation");
        tone(list, "conflict");
        return list;
    }

    private static void tone(Element list, String tone) {
        Element drawing = sign(list, tone);
        Svg.add(Svg.add(drawing, "g", "step done " + tone), "path", "tip", "d", "M8 2L34 8L8 14Z");
    }

    private static Element sign(Element list, String words) {
        Element item = Html.add(list, "li", "");
        Element svg = Svg.add(item, "svg", "sign", "width", 42.0, "height", HEIGHT, "aria-hidden", "true");
        item.appendText(" " + words);
        return svg;
    }
}
