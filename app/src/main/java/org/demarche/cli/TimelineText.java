package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.cases.Wording;
import org.demarche.record.Happening;
import org.demarche.record.Names;

/** What happened, for people: a line for each happening, then its words. */
final class TimelineText {
    private static final int DEPTH = 4;

    private final Wording wording;
    private final Palette palette;
    private final int columns;

    TimelineText(Names names, Palette palette, int columns) {
        this.wording = Wording.read(names);
        this.palette = palette;
        this.columns = columns;
    }

    /** All of {@code happenings}, in their order. */
    String of(List<Happening> happenings) {
        return happenings.isEmpty()
                ? "nothing happened\n"
                : happenings.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Happening happening) {
        List<String> lines = new ArrayList<>();
        String more = Provenance.more(happening);
        lines.add(palette.faint(Provenance.date(happening)) + "  " + palette.strong(wording.summary(happening)) + "  "
                + happening.type() + (more.isEmpty() ? "" : "  " + palette.faint(more)));
        lines.addAll(Provenance.indented(Provenance.whole(happening.firstReport()), DEPTH, columns));
        return String.join("\n", lines) + "\n";
    }
}
