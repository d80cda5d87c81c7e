package org.demarche.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.export.Phrasing;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** Says in a line where a report comes from. */
final class Provenance {
    static final String UNDATED = Phrasing.UNDATED;

    private Provenance() {}

    /** The words of {@code report}, quoted, on one line. */
    static String quote(Report report) {
        return "“" + Words.onOneLine(report.words().text()) + "”";
    }

    /** The outlet or else the document, and the day of publication. */
    static String origin(Report report) {
        return Phrasing.origin(report);
    }

    /** Who says so, nearest first; empty if the text says it itself. */
    static String said(Report report) {
        return report.attribution().stream()
                .map(speaker -> Words.onOneLine(speaker.words().text()) + " ("
                        + speaker.kind().label() + ")")
                .distinct()
                .collect(Collectors.joining(", told by "));
    }

    /** The words, who says them and where. */
    static String whole(Report report) {
        String said = said(report);
        return quote(report) + " — " + (said.isEmpty() ? "" : said + "; ") + origin(report);
    }

    /** That there are more reports than the first, and how many are independent; empty if there is one. */
    static String more(Happening happening) {
        int reports = happening.reports().size();
        if (reports == 1) {
            return "";
        }
        return "told " + reports + " times in " + happening.independentReports()
                + (happening.independentReports() == 1 ? " independent text" : " independent texts");
    }

    /** The date, or that there is none. */
    static String date(Happening happening) {
        return Phrasing.date(happening);
    }

    /** The lines of {@code text}, indented by {@code depth} spaces. */
    static List<String> indented(String text, int depth, int columns) {
        String space = " ".repeat(depth);
        return Words.wrap(text, Math.max(20, columns - depth)).stream()
                .map(line -> space + line)
                .toList();
    }
}
