package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.cases.Case;
import org.demarche.cases.Reason;
import org.demarche.cases.Step;
import org.demarche.record.Names;
import org.demarche.record.Report;

/** Cases for people: the matter, how it stands, and each step with its words. */
final class CaseText {
    private static final int DEPTH = 13;

    private final Names names;
    private final Palette palette;
    private final int columns;
    private final boolean tellsWhy;

    /** Prints in lines of at most {@code columns} characters; tells why a step belongs to its case if {@code tellsWhy}. */
    CaseText(Names names, Palette palette, int columns, boolean tellsWhy) {
        this.names = names;
        this.palette = palette;
        this.columns = columns;
        this.tellsWhy = tellsWhy;
    }

    /** All of {@code cases}, in their order. */
    String of(List<Case> cases) {
        return cases.isEmpty() ? "no cases\n" : cases.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Case matter) {
        List<String> lines = new ArrayList<>();
        Words.wrap(Words.onOneLine(matter.title()), columns).forEach(line -> lines.add(palette.strong(line)));
        lines.addAll(Words.wrap(status(matter), columns));
        for (Step step : matter.steps()) {
            lines.addAll(step(step));
        }
        return String.join("\n", lines) + "\n";
    }

    private String status(Case matter) {
        String since = matter.decisiveStep()
                .filter(step -> matter.steps().indexOf(step) > 0)
                .map(step -> " since " + Provenance.date(step.happening()) + ", " + step.summary())
                .orElse("");
        String days = matter.opened()
                .map(opened -> opened + " to " + matter.updated().orElse(opened))
                .orElse(Provenance.UNDATED);
        Optional<String> through = Optional.of(matter.intermediary())
                .filter(parties -> !parties.isEmpty())
                .map(parties -> "through " + names.of(parties));
        Optional<String> regarding = Optional.of(matter.regarding())
                .filter(parties -> !parties.isEmpty())
                .map(parties -> "regarding " + names.of(parties));
        String rest = Stream.of(through, regarding, Optional.of(days), Optional.of("case " + matter.id()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return matter.status().label().toUpperCase(Locale.ROOT) + since + " · " + rest;
    }

    private List<String> step(Step step) {
        List<String> lines = new ArrayList<>();
        String changes = step.sets().map(status -> " → " + status.label()).orElse("");
        String head = String.format(Locale.ROOT, "  %-10s ", step.part().label()) + Provenance.date(step.happening())
                + "  " + step.summary() + changes;
        List<String> wrapped = Words.wrap(head.strip(), columns - 2);
        lines.add("  " + pad(step.part().label()) + palette.strong(rest(wrapped.get(0), step)));
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(DEPTH) + palette.strong(line)));
        Report report = step.happening().firstReport();
        lines.addAll(Provenance.indented(Provenance.whole(report), DEPTH, columns));
        String more = Provenance.more(step.happening());
        if (!more.isEmpty()) {
            lines.add(" ".repeat(DEPTH) + palette.faint(more));
        }
        if (tellsWhy && !step.reasons().isEmpty()) {
            String why = step.reasons().stream().map(CaseText::reason).collect(Collectors.joining("; "));
            Provenance.indented("because of " + why, DEPTH, columns).forEach(line -> lines.add(palette.faint(line)));
        }
        return lines;
    }

    private static String pad(String part) {
        return String.format(Locale.ROOT, "%-11s", part);
    }

    private static String rest(String line, Step step) {
        return line.substring(step.part().label().length()).strip();
    }

    private static String reason(Reason reason) {
        return reason.kind().label()
                + String.format(Locale.ROOT, " %+.1f", reason.weight())
                + (reason.words().isEmpty() ? "" : " (" + reason.words() + ")");
    }
}
