package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.record.Happening;
import org.jsoup.nodes.Element;

/** Draws how much happened when. */
final class TimelineChart {
    private static final double WIDTH = 640;
    private static final double ROOM = 110;
    private static final double FOOT = 22;
    private static final double MOST_UNIT = 9;

    private TimelineChart() {}

    /** The drawing; absent if nothing is dated. */
    static Optional<Element> of(Context context) {
        List<Happening> dated = context.shown().findings().happenings().stream()
                .filter(happening -> Dates.first(happening.when()).isPresent())
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = dated.stream()
                .flatMap(happening -> Dates.first(happening.when()).stream())
                .toList();
        Axis axis = Axis.of(days);
        Bars bars = new Bars(axis);
        for (int i = 0; i < dated.size(); i++) {
            bars.add(context.ontology(), dated.get(i).type(), axis.step(days.get(i)), 1);
        }
        return Optional.of(draw(
                axis,
                bars,
                dated.size(),
                context.shown().findings().happenings().size()));
    }

    private static Element draw(Axis axis, Bars bars, int dated, int all) {
        double unit = Math.min(MOST_UNIT, ROOM / Math.max(1, bars.highest() + bars.lowest()));
        double line = 6 + bars.highest() * unit;
        double height = line + bars.lowest() * unit + FOOT;
        int fullest = IntStream.range(0, axis.steps())
                .boxed()
                .max((one, other) -> bars.count(one) != bars.count(other)
                        ? Integer.compare(bars.count(one), bars.count(other))
                        : Integer.compare(other, one))
                .orElseThrow();
        Element figure = Html.element("figure", "chart");
        Element frame = Html.add(figure, "div", "scroll");
        frame.attr("tabindex", "0").attr("role", "group").attr("aria-label", "Chart of events over time");
        Element svg = Svg.drawing(
                WIDTH,
                height,
                "timeline-chart",
                "Events over time",
                "From " + axis.label(0) + " to " + axis.label(axis.steps() - 1) + "; most in " + axis.label(fullest)
                        + ": " + bars.words(fullest) + ".");
        svg.addClass("bars");
        bars.draw(svg, 0, WIDTH, line, unit);
        bars.ticks(svg, 0, WIDTH, height - 4);
        frame.appendChild(svg);
        Html.add(
                figure,
                "figcaption",
                "",
                Html.count(dated, "dated event") + " of " + Html.count(all, "event")
                        + "; cooperation above the line, conflict below, requests in grey.");
        return figure;
    }
}
