package org.demarche.report;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.event.EventType;
import org.demarche.event.Ontology;
import org.jsoup.nodes.Element;

/** Counts happenings along an axis of time and draws them: cooperation above the line, conflict below, the rest on it. */
final class Bars {
    private static final double TICK_TEXT = 11;
    private static final double TICK_ROOM = 34;

    private final Axis axis;
    private final Map<Tone, int[]> counts = new EnumMap<>(Tone.class);

    /** Counts along {@code axis}. */
    Bars(Axis axis) {
        this.axis = axis;
    }

    /** Counts {@code times} acts of {@code type} in {@code step}. */
    void add(Ontology ontology, EventType type, int step, int times) {
        counts.computeIfAbsent(Tone.of(ontology, type), tone -> new int[axis.steps()])[step] += times;
    }

    private int of(Tone tone, int step) {
        int[] known = counts.get(tone);
        return known == null ? 0 : known[step];
    }

    private int up(int step) {
        return of(Tone.COOPERATION, step) + of(Tone.NEITHER, step);
    }

    private int down(int step) {
        return of(Tone.CONFLICT, step);
    }

    /** The number of happenings in {@code step}. */
    int count(int step) {
        return up(step) + down(step);
    }

    /** The highest bar above the line. */
    int highest() {
        int highest = 0;
        for (int step = 0; step < axis.steps(); step++) {
            highest = Math.max(highest, up(step));
        }
        return highest;
    }

    /** The lowest bar below the line. */
    int lowest() {
        int lowest = 0;
        for (int step = 0; step < axis.steps(); step++) {
            lowest = Math.max(lowest, down(step));
        }
        return lowest;
    }

    /**
     * Draws the bars into {@code svg}.
     *
     * @param width of the whole axis
     * @param line the height of the line between above and below
     * @param unit the height of one happening
     */
    void draw(Element svg, double left, double width, double line, double unit) {
        double stride = width / axis.steps();
        double bar = Math.max(1.5, Math.min(stride * 0.72, 26));
        for (int step = 0; step < axis.steps(); step++) {
            if (count(step) == 0) {
                continue;
            }
            double x = left + step * stride + (stride - bar) / 2;
            Element group = Svg.add(svg, "g", "bar");
            double neither = of(Tone.NEITHER, step) * unit;
            double cooperation = of(Tone.COOPERATION, step) * unit;
            block(group, Tone.NEITHER, x, line - neither, bar, neither);
            block(group, Tone.COOPERATION, x, line - neither - cooperation, bar, cooperation);
            block(group, Tone.CONFLICT, x, line + 1, bar, down(step) * unit);
            Svg.hint(group, axis.label(step) + ": " + words(step));
        }
        Svg.line(svg, "base", left, line, left + width, line);
    }

    private static void block(Element group, Tone tone, double x, double y, double width, double height) {
        if (height > 0) {
            Svg.add(group, "rect", tone.style(), "x", x, "y", y, "width", width, "height", height);
        }
    }

    /** What happened in {@code step}, in words. */
    String words(int step) {
        return of(Tone.COOPERATION, step) + " cooperation, " + of(Tone.NEITHER, step) + " requests, "
                + of(Tone.CONFLICT, step) + " conflict";
    }

    /** Writes below the axis what its steps are, as many as there is room for; years before months. */
    void ticks(Element svg, double left, double width, double baseline) {
        double stride = width / axis.steps();
        boolean hasMonths = stride >= TICK_ROOM || axis.months() >= 12;
        double free = left;
        for (int step = 0; step < axis.steps(); step++) {
            double x = left + step * stride;
            String label = axis.tick(step);
            double room = TextWidth.of(label, TICK_TEXT);
            boolean isWanted = step == 0 || hasMonths || axis.beginsYear(step);
            if (isWanted && x >= free && x + room <= left + width) {
                Svg.line(svg, "tick", x, baseline - 15, x, baseline - 11);
                Svg.text(svg, "tick", x, baseline, label);
                free = x + room + 8;
            }
        }
    }
}
