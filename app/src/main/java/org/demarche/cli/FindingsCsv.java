package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.channel.Contact;
import org.demarche.channel.Route;
import org.demarche.contract.FindingsJson;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.relation.Relation;

/** What documents amount to, as tables; several values in a field are separated by semicolons. */
final class FindingsCsv {
    private static final List<String> HAPPENING =
            List.of("event", "date", "type", "modality", "source", "target", "intermediary", "regarding");
    private static final List<String> REPORT =
            List.of("document", "begin", "end", "text", "attribution", "attribution_kind");

    private FindingsCsv() {}

    /** A line for each step of each case. */
    static String cases(List<Case> cases) {
        StringBuilder lines = new StringBuilder(Csv.line(joined(
                List.of("case", "title", "status", "part", "sets_status"), HAPPENING, List.of("summary"), REPORT)));
        for (Case matter : cases) {
            for (Step step : matter.steps()) {
                lines.append(Csv.line(joined(
                        List.of(
                                matter.id(),
                                matter.title(),
                                matter.status().label(),
                                step.part().label(),
                                step.sets().map(status -> status.label()).orElse("")),
                        happening(step.happening()),
                        List.of(step.summary()),
                        report(step.happening().firstReport()))));
            }
        }
        return lines.toString();
    }

    /** A line for each happening. */
    static String timeline(List<Happening> happenings) {
        StringBuilder lines =
                new StringBuilder(Csv.line(joined(HAPPENING, List.of("reports", "independent_reports"), REPORT)));
        for (Happening happening : happenings) {
            lines.append(Csv.line(joined(
                    happening(happening),
                    List.of(String.valueOf(happening.reports().size()), String.valueOf(happening.independentReports())),
                    report(happening.firstReport()))));
        }
        return lines.toString();
    }

    /** A line for each pair and month. */
    static String relations(List<Relation> relations) {
        List<String> head = joined(
                List.of("one", "other", "month", "happenings"),
                List.of("quad1", "quad2", "quad3", "quad4"),
                names(EventType.values()),
                names(Modality.values()),
                List.of("score_sum", "score_mean", "independent_reports", "copies"));
        StringBuilder lines = new StringBuilder(Csv.line(head));
        for (Relation relation : relations) {
            lines.append(Csv.line(joined(
                    List.of(
                            relation.one(),
                            relation.other(),
                            relation.month().map(String::valueOf).orElse(""),
                            String.valueOf(relation.happenings())),
                    List.of(1, 2, 3, 4).stream()
                            .map(quad -> String.valueOf(relation.byQuad().getOrDefault(quad, 0)))
                            .toList(),
                    List.of(EventType.values()).stream()
                            .map(type -> String.valueOf(relation.byType().getOrDefault(type, 0)))
                            .toList(),
                    List.of(Modality.values()).stream()
                            .map(modality ->
                                    String.valueOf(relation.byModality().getOrDefault(modality, 0)))
                            .toList(),
                    List.of(
                            String.format(Locale.ROOT, "%.1f", relation.scoreSum()),
                            String.format(Locale.ROOT, "%.2f", relation.scoreMean()),
                            String.valueOf(relation.independentReports()),
                            String.valueOf(relation.copies())))));
        }
        return lines.toString();
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A line for each report of each side. */
    static String disagreements(List<Disagreement> disagreements) {
        StringBuilder lines = new StringBuilder(
                Csv.line(joined(List.of("disagreement", "about", "kind", "side", "parties", "statement"), REPORT)));
        for (Disagreement disagreement : disagreements) {
            for (int i = 0; i < disagreement.sides().size(); i++) {
                Side side = disagreement.sides().get(i);
                for (Report report : side.reports()) {
                    lines.append(Csv.line(joined(
                            List.of(
                                    disagreement.id(),
                                    disagreement.about(),
                                    disagreement.kind().label(),
                                    String.valueOf(i + 1),
                                    codes(side.parties()),
                                    side.statement()),
                            report(report))));
                }
            }
        }
        return lines.toString();
    }

    /** A line for each contact of each way. */
    static String routes(List<Route> routes) {
        StringBuilder lines = new StringBuilder(Csv.line(
                joined(List.of("one", "other", "through", "state", "contact_state", "day"), HAPPENING, REPORT)));
        for (Route route : routes) {
            for (Contact contact : route.contacts()) {
                lines.append(Csv.line(joined(
                        List.of(
                                route.channel().one(),
                                route.channel().other(),
                                route.channel().through().orElse(""),
                                route.state().map(state -> state.label()).orElse(""),
                                contact.state().label(),
                                contact.day().map(String::valueOf).orElse("")),
                        happening(contact.happening()),
                        report(contact.report()))));
            }
        }
        return lines.toString();
    }

    private static List<String> happening(Happening happening) {
        return List.of(
                happening.id(),
                happening.when().iso(),
                happening.type().name(),
                FindingsJson.modality(happening.standing()).label(),
                codes(happening.parties().source()),
                codes(happening.parties().target()),
                codes(happening.parties().intermediary()),
                codes(happening.parties().regarding()));
    }

    private static List<String> report(Report report) {
        return List.of(
                report.origin().document(),
                String.valueOf(report.words().begin()),
                String.valueOf(report.words().end()),
                report.words().text(),
                report.attribution().stream()
                        .map(speaker -> speaker.words().text())
                        .findFirst()
                        .orElse(""),
                report.attribution().stream()
                        .map(speaker -> speaker.kind().label())
                        .findFirst()
                        .orElse(""));
    }

    private static String codes(List<Party> parties) {
        return String.join("; ", Parties.codes(parties));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
