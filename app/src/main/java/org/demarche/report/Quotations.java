package org.demarche.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.jsoup.nodes.Element;

/** Shows the words of reports, who answers for them, and the way to where they stand. */
final class Quotations {
    private static final int AT_ONCE = 1;

    private final Shown shown;

    /** Quotes from articles of {@code shown}. */
    Quotations(Shown shown) {
        this.shown = shown;
    }

    /** Adds the reports of {@code happening} to {@code parent}: the first at once, the others on demand. */
    void add(Element parent, Happening happening) {
        add(parent, happening.reports());
    }

    /** Adds {@code reports} to {@code parent}: the first at once, the others on demand. */
    void add(Element parent, List<Report> reports) {
        reports.stream().limit(AT_ONCE).forEach(report -> add(parent, report));
        if (reports.size() > AT_ONCE) {
            Element more = Html.add(parent, "details", "more");
            Html.add(more, "summary", "", Html.count(reports.size() - AT_ONCE, "further passage"));
            reports.stream().skip(AT_ONCE).forEach(report -> add(more, report));
        }
    }

    private void add(Element parent, Report report) {
        Element figure = Html.add(parent, "figure", "quotation");
        Html.addForeign(figure, "blockquote", "", onOneLine(report.words().text()));
        Element source = Html.add(figure, "figcaption", "");
        String said = said(report.attribution());
        if (!said.isEmpty()) {
            Html.addForeign(source, "span", "said", "says " + said);
            source.appendText(" · ");
        }
        Element title = shown.isMarked(report)
                ? Html.link(source, Anchors.words(report), "", title(report.origin()))
                : Html.add(source, "span", "", title(report.origin()));
        title.attr("dir", "auto");
        source.appendText(Html.clean(published(report.origin())));
    }

    /** Who answers for it, nearest first. */
    private static String said(List<Speaker> speakers) {
        return speakers.stream()
                .map(speaker -> onOneLine(speaker.words().text()) + " ("
                        + speaker.kind().label() + ")")
                .distinct()
                .collect(Collectors.joining(", told by "));
    }

    /** The headline of an article, else the name of its document. */
    static String title(Origin origin) {
        return onOneLine(origin.title().orElse(origin.document()));
    }

    private static String published(Origin origin) {
        return Stream.of(origin.outlet(), origin.published().map(Dates::words))
                .flatMap(Optional::stream)
                .map(part -> ", " + onOneLine(part))
                .collect(Collectors.joining());
    }

    /** {@code text} without line breaks. */
    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
