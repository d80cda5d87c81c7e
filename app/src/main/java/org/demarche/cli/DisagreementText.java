package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.record.Names;
import org.demarche.record.Report;

/** Disagreements for people: the accounts one below the other, with who gives each by which words. */
final class DisagreementText {
    private static final int MOST_QUOTED = 3;
    private static final int DEPTH = 4;

    private final Names names;
    private final Palette palette;
    private final int columns;

    DisagreementText(Names names, Palette palette, int columns) {
        this.names = names;
        this.palette = palette;
        this.columns = columns;
    }

    /** All of {@code disagreements}, in their order. */
    String of(List<Disagreement> disagreements) {
        return disagreements.isEmpty()
                ? "no disagreements\n"
                : disagreements.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Disagreement disagreement) {
        List<String> lines = new ArrayList<>();
        String head = Words.onOneLine(disagreement.about()) + " ("
                + disagreement.kind().label() + ")";
        Words.wrap(head, columns).forEach(line -> lines.add(palette.strong(line)));
        disagreement.sides().forEach(side -> lines.addAll(side(side)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> side(Side side) {
        List<String> lines = new ArrayList<>();
        String who = side.parties().isEmpty() ? "the text itself" : names.of(side.parties());
        lines.add("  " + palette.strong(who) + ": " + Words.onOneLine(side.statement()));
        for (Report report : side.reports().stream().limit(MOST_QUOTED).toList()) {
            lines.addAll(Provenance.indented(Provenance.whole(report), DEPTH, columns));
        }
        int more = side.reports().size() - MOST_QUOTED;
        if (more > 0) {
            lines.add(" ".repeat(DEPTH) + palette.faint("and " + more + " more"));
        }
        return lines;
    }
}
