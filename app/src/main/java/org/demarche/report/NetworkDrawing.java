package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.channel.ChannelState;
import org.jsoup.nodes.Element;

/** Draws a network: boxes for actors, pointed boxes for those who stand between others, bows through these. */
final class NetworkDrawing {
    private static final double WIDTH = 880;
    private static final double TEXT = 12.5;
    /** Bold letters are wider. */
    private static final double BOLD = 1.1;

    private static final double BOX = 28;
    private static final double MOST_NAME = 172;
    private static final double MOST_STROKE = 7;

    private final Network network;
    private final PartyNames names;
    private final double[] widths;
    private final double[] x;
    private final double[] y;
    private final double height;

    private NetworkDrawing(Network network, PartyNames names) {
        this.network = network;
        this.names = names;
        int count = network.actors().size();
        this.widths = new double[count];
        for (int i = 0; i < count; i++) {
            String name = names.of(network.actors().get(i));
            widths[i] = Math.min(MOST_NAME, TextWidth.of(name, TEXT * BOLD)) + 26;
        }
        this.height = Math.max(220, Math.min(640, 120 + 26.0 * count));
        double[][] places = Layout.of(edges(), widths, BOX, WIDTH, height);
        this.x = places[0];
        this.y = places[1];
    }

    /** The drawing of {@code network}. */
    static Element draw(Network network, PartyNames names) {
        return new NetworkDrawing(network, names).draw();
    }

    private List<int[]> edges() {
        List<int[]> edges = new ArrayList<>();
        network.ties().forEach(tie -> edges.add(new int[] {index(tie.one()), index(tie.other())}));
        for (Network.Passage passage : network.passages()) {
            edges.add(new int[] {index(passage.one()), index(passage.through())});
            edges.add(new int[] {index(passage.through()), index(passage.other())});
        }
        return edges;
    }

    private int index(String actor) {
        return network.actors().indexOf(actor);
    }

    private Element draw() {
        Element svg = Svg.drawing(
                WIDTH,
                height,
                "network-drawing",
                "Network of actors",
                Html.count(network.actors().size(), "actor") + ", "
                        + Html.count(network.ties().size(), "direct tie")
                        + " and " + Html.count(network.passages().size(), "way")
                        + " through others. The lists below say the same in words.");
        svg.addClass("network");
        network.ties().forEach(tie -> tie(svg, tie));
        network.passages().forEach(passage -> passage(svg, passage));
        for (int i = 0; i < network.actors().size(); i++) {
            actor(svg, i);
        }
        return svg;
    }

    private void tie(Element svg, Network.Tie tie) {
        int one = index(tie.one());
        int other = index(tie.other());
        double stroke = Math.min(MOST_STROKE, 1 + Math.sqrt(tie.happenings()) * 0.7);
        Element line = Svg.line(svg, "tie " + tone(tie), x[one], y[one], x[other], y[other]);
        line.attr("stroke-width", Svg.number(stroke));
        Svg.hint(line, name(tie.one()) + " – " + name(tie.other()) + ": " + Html.count(tie.happenings(), "event"));
    }

    private static String tone(Network.Tie tie) {
        double score = tie.score().orElse(0.0);
        if (Math.abs(score) < 1) {
            return Tone.NEITHER.style();
        }
        return score > 0 ? Tone.COOPERATION.style() : Tone.CONFLICT.style();
    }

    /** A bow from one to the other that touches who stands between. */
    private void passage(Element svg, Network.Passage passage) {
        int one = index(passage.one());
        int through = index(passage.through());
        int other = index(passage.other());
        boolean isOpen = passage.state() == ChannelState.OPEN;
        Element group = Svg.add(svg, "g", "passage " + (isOpen ? "done" : "undone"));
        Svg.add(group, "path", "bow", "d", half(one, through) + half(other, through));
        if (passage.state() == ChannelState.REFUSED
                || passage.state() == ChannelState.DENIED
                || passage.state() == ChannelState.CLOSED) {
            cross(group, (x[through] + x[other]) / 2, (y[through] + y[other]) / 2);
        }
        Svg.hint(
                group,
                name(passage.one()) + " – " + name(passage.other()) + " through " + name(passage.through()) + ": "
                        + passage.state().label());
    }

    /** Half a bow, bent a little to its left so that it doesn't hide a straight tie. */
    private String half(int end, int through) {
        double bendX = (x[end] + x[through]) / 2 + (y[through] - y[end]) * 0.12;
        double bendY = (y[end] + y[through]) / 2 - (x[through] - x[end]) * 0.12;
        return "M" + at(x[end], y[end]) + "Q" + at(bendX, bendY) + " " + at(x[through], y[through]);
    }

    private static void cross(Element group, double x, double y) {
        Svg.add(
                group,
                "path",
                "cross",
                "d",
                "M" + at(x - 5, y - 5) + "L" + at(x + 5, y + 5) + "M" + at(x - 5, y + 5) + "L" + at(x + 5, y - 5));
    }

    private void actor(Element svg, int index) {
        String code = network.actors().get(index);
        boolean isBetween = network.isBetween(code);
        Element group = Svg.add(svg, "g", isBetween ? "lane between" : "lane");
        double left = x[index] - widths[index] / 2;
        double top = y[index] - BOX / 2;
        if (isBetween) {
            Svg.add(group, "path", "box", "d", SequenceDiagram.pointed(left, top, widths[index], BOX));
        } else {
            Svg.add(group, "rect", "box", "x", left, "y", top, "width", widths[index], "height", BOX, "rx", 7.0);
        }
        Svg.text(group, "name", x[index], y[index] + 4.5, TextWidth.cut(name(code), TEXT * BOLD, MOST_NAME))
                .attr("unicode-bidi", "plaintext");
        Svg.hint(group, name(code) + (isBetween ? ", between others" : ""));
    }

    private String name(String code) {
        return names.of(code);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
