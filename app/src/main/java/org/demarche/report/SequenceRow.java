package org.demarche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.demarche.record.Happening;
import org.demarche.record.Standing;
import org.jsoup.nodes.Element;

/** Draws one step of a sequence: from the lanes of those who act to the lanes of those toward whom, through those between. */
final class SequenceRow {
    private static final double LABEL_TEXT = 11.5;
    private static final double NOTE_TEXT = 10.5;
    private static final double TIP = 8;
    private static final double STUB = 38;
    private static final double DIAMOND = 6.5;
    /** Where the steps' numbers end. */
    private static final double LEFT = 28;

    private final Element group;
    private final Happening happening;
    private final List<Integer> sources;
    private final List<Integer> targets;
    private final List<Integer> between;
    private final List<Integer> regarded;
    private final IntToDoubleFunction x;
    private final double y;
    private final double right;

    private SequenceRow(Element group, Happening happening, Lanes lanes, IntToDoubleFunction x, double y) {
        this.group = group;
        this.happening = happening;
        this.sources = lanes.of(PartyNames.keys(happening.parties().source()));
        this.targets = lanes.of(PartyNames.keys(happening.parties().target()));
        this.between = lanes.of(PartyNames.keys(happening.parties().intermediary()));
        // Whom an act only regards has a lane if the case regards them too, else none.
        this.regarded = lanes.of(PartyNames.keys(happening.parties().regarding()).stream()
                .filter(lanes.keys()::contains)
                .toList());
        this.x = x;
        this.y = y;
        // The first lane stands half a gap right of the numbers, the last half a gap left of the edge.
        this.right = x.applyAsDouble(lanes.count() - 1) + x.applyAsDouble(0) - LEFT;
    }

    /**
     * Draws {@code happening} into {@code group}.
     *
     * @param x where a lane stands
     * @param y the height of the arrow
     */
    static void draw(Element group, Happening happening, Lanes lanes, IntToDoubleFunction x, double y) {
        new SequenceRow(group, happening, lanes, x, y).draw();
    }

    private void draw() {
        List<Integer> ends = new ArrayList<>(sources);
        ends.addAll(targets);
        double middle;
        if (ends.isEmpty()) {
            middle = x.applyAsDouble(0);
        } else if (sources.isEmpty() || targets.isEmpty()) {
            middle = stub(ends);
        } else if (Collections.min(ends).equals(Collections.max(ends))) {
            middle = loop(ends.get(0));
        } else {
            middle = arrow(ends);
        }
        label(middle);
    }

    /** A line over all lanes that take part, with a dot at who acts and a tip at toward whom. */
    private double arrow(List<Integer> ends) {
        ends.addAll(between);
        double first = x.applyAsDouble(Collections.min(ends));
        double last = x.applyAsDouble(Collections.max(ends));
        Svg.line(group, "arrow", first, y, last, y);
        if (happening.type().isSymmetric()) {
            mutual(ends);
        } else {
            directed();
        }
        between.stream().filter(lane -> !sources.contains(lane)).forEach(this::diamond);
        regarding(first, last);
        if (happening.standing() == Standing.DENIED) {
            cross((first + last) / 2);
        }
        return (first + last) / 2;
    }

    /** Of those who act together the outer ones have tips, those within dots. */
    private void mutual(List<Integer> ends) {
        int first = Collections.min(ends);
        int last = Collections.max(ends);
        for (int lane : new TreeSet<>(ends)) {
            if (lane == first || lane == last) {
                tip(x.applyAsDouble(lane), lane == last);
            } else if (!between.contains(lane)) {
                origin(x.applyAsDouble(lane));
            }
        }
    }

    private void directed() {
        for (int target : targets) {
            boolean pointsRight = isRightOfSources(target);
            // Before the diamond of somebody who is asked to stand between, not under it.
            double before = between.contains(target) ? DIAMOND : 0;
            tip(x.applyAsDouble(target) - (pointsRight ? before : -before), pointsRight);
        }
        sources.stream().filter(source -> !targets.contains(source)).forEach(source -> origin(x.applyAsDouble(source)));
    }

    private void origin(double at) {
        Svg.add(group, "circle", "origin", "cx", at, "cy", y, "r", 3.5);
    }

    private boolean isRightOfSources(int lane) {
        return sources.stream().filter(source -> source != lane).findFirst().orElse(-1) < lane;
    }

    private void tip(double at, boolean pointsRight) {
        double back = pointsRight ? -TIP : TIP;
        Svg.add(
                group,
                "path",
                "tip",
                "d",
                "M" + point(at, y) + "L" + point(at + back, y - TIP / 2) + "L" + point(at + back, y + TIP / 2) + "Z");
    }

    private void diamond(int lane) {
        double center = x.applyAsDouble(lane);
        Svg.add(
                group,
                "path",
                "diamond",
                "d",
                "M" + point(center - DIAMOND, y) + "L" + point(center, y - DIAMOND) + "L" + point(center + DIAMOND, y)
                        + "L" + point(center, y + DIAMOND) + "Z");
    }

    /** A thin line on to whom the act regards in the end. */
    private void regarding(double first, double last) {
        for (int lane : regarded) {
            double end = x.applyAsDouble(lane);
            if (end < first || end > last) {
                Svg.line(group, "regarding", end < first ? first : last, y, end, y);
                Svg.add(group, "circle", "regarded", "cx", end, "cy", y, "r", 4.0);
            }
        }
    }

    private void cross(double at) {
        double half = 4.5;
        Svg.add(
                group,
                "path",
                "cross",
                "d",
                "M" + point(at - half, y - half) + "L" + point(at + half, y + half) + "M" + point(at - half, y + half)
                        + "L" + point(at + half, y - half));
    }

    /** Somebody toward nobody known, or the other way round. */
    private double stub(List<Integer> ends) {
        double end = x.applyAsDouble(ends.get(0));
        for (int lane : ends) {
            double at = x.applyAsDouble(lane);
            boolean goesRight = at + STUB < right;
            double far = goesRight ? at + STUB : at - STUB;
            Svg.line(group, "arrow", at, y, far, y);
            if (sources.isEmpty()) {
                tip(at, !goesRight);
                Svg.add(group, "circle", "nobody", "cx", far, "cy", y, "r", 3.5);
            } else {
                origin(at);
                tip(far, goesRight);
            }
        }
        return end;
    }

    /** Somebody toward another of the same side. */
    private double loop(int lane) {
        double at = x.applyAsDouble(lane);
        double out = at + STUB < right ? STUB * 0.8 : -STUB * 0.8;
        Svg.add(
                group,
                "path",
                "arrow",
                "d",
                "M" + point(at, y - 6) + "H" + Svg.number(at + out) + "V" + Svg.number(y + 6) + "H" + Svg.number(at));
        double back = out > 0 ? TIP : -TIP;
        Svg.add(
                group,
                "path",
                "tip",
                "d",
                "M" + point(at, y + 6) + "L" + point(at + back, y + 2) + "L" + point(at + back, y + 10) + "Z");
        return at;
    }

    private void label(double middle) {
        String act = Acts.label(happening.act());
        List<String> notes = new ArrayList<>();
        if (happening.standing() != Standing.REPORTED) {
            notes.add(happening.standing().label());
        }
        notes.add(Dates.words(happening.when()));
        put("label", middle, y - 9, act, LABEL_TEXT);
        put("note", middle, y + 18, String.join(" · ", notes), NOTE_TEXT);
    }

    /** Text around {@code middle}, moved so far that it stays in the drawing. */
    private void put(String style, double middle, double baseline, String text, double size) {
        double half = Math.min(TextWidth.of(text, size), right - LEFT) / 2;
        double within = Math.max(Math.min(middle, right - half), LEFT + half);
        Svg.text(group, style, within, baseline, TextWidth.cut(text, size, right - LEFT));
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
