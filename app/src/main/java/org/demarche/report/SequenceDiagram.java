package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.event.Ontology;
import org.jsoup.nodes.Element;

/**
 * Draws a case as a sequence: a lane for each party, intermediaries between, an arrow for each step from top to bottom. What
 * happened is solid; what is denied, planned, possible or disputed is dashed. The steps' numbers are those of the list beside it.
 */
final class SequenceDiagram {
    /** Three lanes at this distance fit on a phone. */
    private static final double NARROW_GAP = 106;

    private static final double WIDE_GAP = 150;
    private static final double GUTTER = 32;
    private static final double HEAD = 54;
    private static final double HEAD_TEXT = 12;
    /** Bold letters are wider. */
    private static final double BOLD = 1.1;

    private static final double ROW = 56;
    private static final double FOOT = 40;

    private final Case matter;
    private final PartyNames names;
    private final Ontology ontology;
    private final Lanes lanes;
    private final double gap;

    private SequenceDiagram(Case matter, PartyNames names, Ontology ontology) {
        this.matter = matter;
        this.names = names;
        this.ontology = ontology;
        this.lanes = Lanes.of(matter);
        this.gap = lanes.count() <= 2 ? WIDE_GAP : NARROW_GAP;
    }

    /** The drawing of {@code matter}; {@code id} is unique in the page. */
    static Element draw(Case matter, PartyNames names, Ontology ontology, String id) {
        return new SequenceDiagram(matter, names, ontology).draw(id);
    }

    private Element draw(String id) {
        int rows = matter.steps().size();
        double bottom = HEAD + rows * ROW;
        Element svg = Svg.drawing(
                GUTTER + lanes.count() * gap, bottom + FOOT, id, "Sequence diagram: " + matter.title(), description());
        svg.addClass("sequence");
        for (int lane = 0; lane < lanes.count(); lane++) {
            String line = lanes.between().contains(lanes.keys().get(lane)) ? "lifeline between" : "lifeline";
            Svg.line(svg, line, x(lane), HEAD - 8, x(lane), bottom + 4);
        }
        for (int lane = 0; lane < lanes.count(); lane++) {
            head(svg, lane);
        }
        for (int row = 0; row < rows; row++) {
            row(svg, row);
        }
        foot(svg, bottom);
        return svg;
    }

    private double x(int lane) {
        return GUTTER + (lane + 0.5) * gap;
    }

    private void head(Element svg, int lane) {
        boolean isBetween = lanes.between().contains(lanes.keys().get(lane)) && !lanes.isShared(lane);
        Element head = Svg.add(svg, "g", isBetween ? "lane between" : "lane");
        double width = gap - 10;
        double height = HEAD - 14;
        double top = 3;
        double left = x(lane) - width / 2;
        if (isBetween) {
            // A box with pointed sides, as the diamonds on the arrows that pass through it.
            Svg.add(head, "path", "box", "d", pointed(left, top, width, height));
        } else {
            Svg.add(head, "rect", "box", "x", left, "y", top, "width", width, "height", height, "rx", 7.0);
        }
        String name = lanes.isShared(lane)
                ? lanes.others() + " others"
                : names.of(lanes.keys().get(lane));
        List<String> lines = TextWidth.wrap(name, HEAD_TEXT * BOLD, width - (isBetween ? 20 : 10), 2);
        double y = top + height / 2 + 4 - (lines.size() - 1) * 7;
        for (String line : lines) {
            Svg.text(head, "name", x(lane), y, line).attr("direction", "ltr").attr("unicode-bidi", "plaintext");
            y += 14;
        }
        Svg.hint(head, isBetween ? name + ", between the others" : name);
    }

    /** The outline of a box with pointed sides, which stands for somebody between others. */
    static String pointed(double left, double top, double width, double height) {
        double point = 9;
        double middle = top + height / 2;
        double right = left + width;
        return "M" + at(left, middle) + "L" + at(left + point, top) + "L" + at(right - point, top) + "L"
                + at(right, middle) + "L" + at(right - point, top + height) + "L" + at(left + point, top + height)
                + "Z";
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    private void row(Element svg, int row) {
        Step step = matter.steps().get(row);
        double y = HEAD + row * ROW + 30;
        Element group = Svg.add(
                svg,
                "g",
                "step " + Tone.of(ontology, step.happening().type()).style() + " "
                        + Standings.line(step.happening().standing()));
        group.attr("data-step", String.valueOf(row + 1));
        Svg.add(group, "circle", "number", "cx", 13.0, "cy", y, "r", 10.0);
        Svg.text(group, "number", 13, y + 4, String.valueOf(row + 1));
        SequenceRow.draw(group, step.happening(), lanes, this::x, y);
    }

    private void foot(Element svg, double bottom) {
        String label = "status: " + matter.status().label();
        double left = x(0) - gap / 2 + 5;
        double right = x(lanes.count() - 1) + gap / 2 - 5;
        Element foot = Svg.add(svg, "g", "foot " + CaseSection.style(matter.status()));
        Svg.add(foot, "rect", "", "x", left, "y", bottom + 6, "width", right - left, "height", 26.0, "rx", 13.0);
        String by = matter.decisiveStep()
                .map(step -> ", by step " + (matter.steps().indexOf(step) + 1))
                .orElse("");
        Svg.text(foot, "", (left + right) / 2, bottom + 23, TextWidth.cut(label + by, HEAD_TEXT, right - left - 16));
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Parties from left to right: "
                + IntStream.range(0, lanes.count())
                        .mapToObj(lane -> lanes.isShared(lane) ? lanes.others() + " others" : laneName(lane))
                        .collect(Collectors.joining("; "))
                + ".");
        for (int i = 0; i < matter.steps().size(); i++) {
            sentences.add((i + 1) + ": " + matter.steps().get(i).summary() + ".");
        }
        sentences.add("Status: " + matter.status().label() + ".");
        return String.join(" ", sentences);
    }

    private String laneName(int lane) {
        String key = lanes.keys().get(lane);
        return names.of(key) + (lanes.between().contains(key) ? ", between the others" : "");
    }
}
