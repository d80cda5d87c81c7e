package org.demarche.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.relation.Relation;
import org.jsoup.nodes.Element;

/** Shows pairs of parties over time, all along the same axis, so that they can be compared. */
final class RelationSection {
    private static final double WIDTH = 300;
    private static final double ROOM = 44;
    private static final double FOOT = 20;
    private static final double MOST_UNIT = 8;

    private final Context context;
    private final List<Pair> pairs;
    private final Optional<Axis> axis;
    private final double unit;
    private final double above;

    private RelationSection(Context context, List<Pair> pairs) {
        this.context = context;
        this.pairs = pairs;
        List<LocalDate> days = pairs.stream()
                .flatMap(pair -> pair.months().stream())
                .flatMap(relation -> relation.month().stream())
                .map(month -> month.atDay(1))
                .toList();
        this.axis = days.isEmpty() ? Optional.empty() : Optional.of(Axis.of(days));
        int highest = pairs.stream()
                .mapToInt(pair -> axis.map(time -> bars(pair, time).highest()).orElse(0))
                .max()
                .orElse(0);
        int lowest = pairs.stream()
                .mapToInt(pair -> axis.map(time -> bars(pair, time).lowest()).orElse(0))
                .max()
                .orElse(0);
        this.unit = Math.min(MOST_UNIT, ROOM / Math.max(1, highest + lowest));
        this.above = 4 + highest * unit;
    }

    /** The section of {@code context}'s relations, {@code most} pairs at most. */
    static Section of(Context context, int most) {
        List<Pair> all = Pair.of(context.shown().findings().relations());
        List<Pair> pairs = all.subList(0, Math.min(most, all.size()));
        Section section = Section.begin(
                "relations",
                "Relations",
                all.size(),
                "What is told as done between two parties, over the same time for all: cooperation above the line, conflict "
                        + "below, requests in grey.");
        section.tellLeftOut(pairs.size(), all.size(), "pair", "those with the most events");
        if (pairs.isEmpty()) {
            section.tellNothing("No two known parties have dealings in these documents.");
            return section;
        }
        RelationSection maker = new RelationSection(context, pairs);
        Element grid = Html.add(section.element(), "ul", "pairs");
        for (int i = 0; i < pairs.size(); i++) {
            grid.appendChild(maker.card(pairs.get(i), i + 1));
        }
        return section;
    }

    private Bars bars(Pair pair, Axis time) {
        Bars bars = new Bars(time);
        for (Relation relation : pair.months()) {
            relation.month().ifPresent(month -> relation.byType()
                    .forEach((type, count) -> bars.add(context.ontology(), type, time.step(month.atDay(1)), count)));
        }
        return bars;
    }

    private Element card(Pair pair, int number) {
        String one = context.names().of(pair.one());
        String other = context.names().of(pair.other());
        Element card = Html.element("li", "pair");
        Element heading = Html.add(card, "h3", "");
        heading.appendText(one.equals(other) ? "within " : "");
        Html.add(heading, "bdi", "", one);
        if (!one.equals(other)) {
            heading.appendText(" – ");
            Html.add(heading, "bdi", "", other);
        }
        String score = pair.score()
                .map(mean ->
                        ", score " + String.format(Locale.ROOT, "%+.1f", mean).replace('-', '−'))
                .orElse("");
        Html.add(card, "p", "figures", Html.count(pair.happenings(), "event") + score);
        Html.add(card, "p", "types", types(pair));
        boolean isDated = pair.months().stream()
                .anyMatch(month -> month.month().isPresent() && !month.byType().isEmpty());
        axis.filter(time -> isDated)
                .ifPresent(time -> card.appendChild(chart(pair, time, one + " and " + other, number)));
        details(card, pair);
        Section.filterable(
                card,
                List.of(one, other),
                pair.months().stream()
                        .flatMap(month -> month.month().stream())
                        .map(YearMonth::getYear)
                        .toList());
        return card;
    }

    private Element chart(Pair pair, Axis time, String title, int number) {
        Bars bars = bars(pair, time);
        int lowest =
                pairs.stream().mapToInt(any -> bars(any, time).lowest()).max().orElse(0);
        double height = above + lowest * unit + FOOT;
        Element svg = Svg.drawing(
                WIDTH, height, "relation-" + number, title, types(pair) + "; the table below has the figures.");
        svg.addClass("bars");
        bars.draw(svg, 0, WIDTH, above, unit);
        bars.ticks(svg, 0, WIDTH, height - 3);
        return svg;
    }

    private static String types(Pair pair) {
        String types = pair.byType().entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? "nothing told as done" : types;
    }

    private static String name(EventType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static void details(Element card, Pair pair) {
        Element details = Html.add(card, "details", "");
        Html.add(details, "summary", "", "Figures");
        Element frame = Html.add(details, "div", "scroll");
        frame.attr("tabindex", "0").attr("role", "group").attr("aria-label", "Figures by month");
        Element table = Html.add(frame, "table", "");
        Element head = Html.add(Html.add(table, "thead", ""), "tr", "");
        for (String column : List.of("Month", "Told as done", "Other", "Score", "Articles", "Copies")) {
            Html.add(head, "th", "", column).attr("scope", "col");
        }
        Element body = Html.add(table, "tbody", "");
        pair.months().forEach(month -> row(body, month));
    }

    private static void row(Element body, Relation month) {
        Element row = Html.add(body, "tr", "");
        Html.add(row, "th", "", month.month().map(Dates::words).orElse("undated"))
                .attr("scope", "row");
        Html.add(row, "td", "", done(month.byType()));
        Html.add(
                row,
                "td",
                "",
                month.byModality().entrySet().stream()
                        .filter(entry -> entry.getKey() != Modality.ASSERTED)
                        .map(entry -> entry.getKey().label() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        Html.add(
                row,
                "td",
                "number",
                String.format(Locale.ROOT, "%+.1f", month.scoreMean()).replace('-', '−'));
        Html.add(row, "td", "number", String.valueOf(month.independentReports()));
        Html.add(row, "td", "number", String.valueOf(month.copies()));
    }

    private static String done(Map<EventType, Integer> byType) {
        return byType.entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
