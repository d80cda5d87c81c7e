package org.demarche.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/**
 * Cases as Mermaid sequence diagrams: a lane for each party, who stands between in the middle; solid arrows for what happened, dashed
 * ones for what is denied, planned or only possible; at each a note with its date and source.
 */
public final class CaseMermaid {
    private final Names names;

    /** Calls parties as {@code names} does. */
    public CaseMermaid(Names names) {
        this.names = names;
    }

    /** A diagram for each of {@code cases}, with an empty line between. */
    public String of(List<Case> cases) {
        return cases.stream().map(this::diagram).collect(Collectors.joining("\n"));
    }

    private String diagram(Case matter) {
        List<String> lines = new ArrayList<>();
        lines.add("sequenceDiagram");
        lines.add("  %% case " + matter.id() + ", " + matter.status().label());
        lines.add("  title " + plain(matter.title()) + " (" + matter.status().label() + ")");
        for (String code : lanes(matter)) {
            lines.add("  participant " + lane(code) + " as " + plain(names.of(code)));
        }
        for (Step step : matter.steps()) {
            addStep(lines, step);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The asker on the left, then who stands between, then the asked, then whom it regards, then everybody else. */
    private static Set<String> lanes(Case matter) {
        Set<String> lanes = new LinkedHashSet<>();
        add(lanes, matter.asker());
        add(lanes, matter.intermediary());
        add(lanes, matter.asked());
        add(lanes, matter.regarding());
        for (Step step : matter.steps()) {
            add(lanes, step.happening().parties().source());
            add(lanes, step.happening().parties().target());
        }
        return lanes;
    }

    private static void add(Set<String> lanes, List<Party> parties) {
        parties.forEach(party -> lanes.add(code(party)));
    }

    /** Somebody with several codes has the first one's lane. */
    private static String code(Party party) {
        return party.isCoded() ? party.codes().get(0) : party.name();
    }

    private static void addStep(List<String> lines, Step step) {
        Happening happening = step.happening();
        List<String> sources = codes(happening.parties().source());
        List<String> targets = codes(happening.parties().target());
        List<String> between = codes(happening.parties().intermediary()).stream()
                .filter(code -> !sources.contains(code) && !targets.contains(code))
                .toList();
        boolean isDone = happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
        String arrow = isDone ? "->>" : happening.standing() == Standing.DENIED ? "--x" : "-->>";
        String words = plain(step.summary())
                + step.sets().map(status -> " → " + status.label()).orElse("");
        String first = between.isEmpty() ? "" : between.get(0);
        for (String source : sources) {
            for (String target : targets) {
                if (first.isEmpty()) {
                    lines.add("  " + lane(source) + arrow + lane(target) + ": " + words);
                } else {
                    lines.add("  " + lane(source) + arrow + lane(first) + ": " + words);
                    lines.add("  " + lane(first) + arrow + lane(target) + ": " + words);
                }
                words = step.part().label();
            }
        }
        if (!sources.isEmpty()) {
            lines.add("  Note over " + lane(sources.get(0)) + ": " + plain(Phrasing.date(happening)) + ", "
                    + plain(Phrasing.origin(happening.firstReport())));
        }
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(CaseMermaid::code).distinct().toList();
    }

    /** A word that Mermaid takes as a lane's name. */
    private static String lane(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}_]+", "_");
    }

    /** Text without the characters that end a line or begin something else in Mermaid. */
    private static String plain(String text) {
        return Phrasing.oneLine(text)
                .replace("#", "#35;")
                .replace(";", "#59;")
                .replace("#35#59;", "#35;")
                .replace(":", "#58;")
                .replace("<", "#60;")
                .replace(">", "#62;");
    }
}
