package org.demarche.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.channel.Channel;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** Findings as lines that people can check: each case with its steps, the ways through a third, and the disagreements. */
final class FindingsLines {
    private FindingsLines() {}

    static String of(Findings findings) {
        StringBuilder lines = new StringBuilder();
        findings.cases().forEach(matter -> lines.append(of(matter)));
        findings.channels().stream()
                .filter(channel -> channel.through().isPresent())
                .forEach(channel -> lines.append(of(channel)));
        findings.disagreements().forEach(disagreement -> lines.append(of(disagreement)));
        return lines.toString();
    }

    private static String of(Case matter) {
        String head = "case: " + codes(matter.asker()) + " > " + codes(matter.asked())
                + (matter.intermediary().isEmpty() ? "" : " via " + codes(matter.intermediary()))
                + (matter.regarding().isEmpty() ? "" : " re " + codes(matter.regarding())) + " | "
                + matter.status().label() + "\n";
        return matter.steps().stream().map(FindingsLines::of).collect(Collectors.joining("", head, ""));
    }

    private static String of(Step step) {
        return "  " + step.part().label() + " | " + step.happening().when().iso() + " | " + step.summary()
                + step.sets().map(status -> " | sets " + status.label()).orElse("") + " | "
                + documents(step.happening().reports()) + " | " + step.happening().independentReports()
                + " independent\n";
    }

    private static String of(Channel channel) {
        return "channel: " + channel.one() + " - " + channel.other() + " through "
                + channel.through().orElse("nobody") + " | " + channel.state().label() + "\n";
    }

    private static String of(Disagreement disagreement) {
        return "disagreement: " + disagreement.about() + " | "
                + disagreement.kind().label() + "\n"
                + disagreement.sides().stream().map(FindingsLines::of).collect(Collectors.joining());
    }

    private static String of(Side side) {
        return "  " + codes(side.parties()) + " | " + side.statement() + " | " + documents(side.reports()) + "\n";
    }

    private static String codes(List<Party> parties) {
        return parties.isEmpty() ? "-" : String.join(", ", Parties.codes(parties));
    }

    private static String documents(List<Report> reports) {
        return reports.stream()
                .map(report -> report.origin().document())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
