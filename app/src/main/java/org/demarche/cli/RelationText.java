package org.demarche.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.record.Names;
import org.demarche.relation.Relation;

/** Relations for people: a line for each pair and month. */
final class RelationText {
    private static final int COOPERATION = 2;

    private RelationText() {}

    /** All of {@code relations}, in their order. */
    static String of(List<Relation> relations, Names names, Palette palette) {
        return relations.isEmpty()
                ? "no relations\n"
                : relations.stream()
                        .map(relation -> line(relation, names, palette))
                        .collect(Collectors.joining());
    }

    private static String line(Relation relation, Names names, Palette palette) {
        String month = relation.month().map(YearMonth::toString).orElse(Provenance.UNDATED);
        int cooperation = relation.byQuad().entrySet().stream()
                .filter(entry -> entry.getKey() <= COOPERATION)
                .mapToInt(entry -> entry.getValue())
                .sum();
        int all =
                relation.byQuad().values().stream().mapToInt(Integer::intValue).sum();
        String types = relation.byType().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String others = relation.byModality().entrySet().stream()
                .filter(entry -> entry.getKey() != org.demarche.event.Modality.ASSERTED)
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
        return palette.strong(names.of(relation.one()) + " – " + names.of(relation.other())) + "  " + month
                + String.format(
                        Locale.ROOT,
                        "  cooperation %d, conflict %d, mean score %+.1f",
                        cooperation,
                        all - cooperation,
                        relation.scoreMean())
                + "  "
                + palette.faint(types + (others.isEmpty() ? "" : "; " + others) + "; " + relation.independentReports()
                        + " independent reports, " + relation.copies() + " copies")
                + "\n";
    }
}
