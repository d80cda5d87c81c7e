package org.demarche.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.event.EventType;
import org.demarche.event.Ontology;
import org.demarche.export.Dyads.Dyad;
import org.demarche.record.Days;
import org.demarche.record.Happening;

/**
 * Counts of events by month. The month is that of the last day on which an event may have happened, else that of its first publication, as in
 * {@code demarche relations}.
 */
final class Aggregates {
    private final Ontology ontology;
    private final States states;

    /** Takes quads and scores from {@code ontology}. */
    Aggregates(Ontology ontology, States states) {
        this.ontology = ontology;
        this.states = states;
    }

    private record Key(List<String> parties, YearMonth month) {}

    private record Row(Key key, List<Happening> events) {}

    /** A row for each month and directed pair between which something was done. */
    Renderer dyadMonths() {
        return (content, events) -> {
            Map<Key, List<Happening>> rows = rows();
            for (Dyad dyad : Dyads.of(events)) {
                if (!dyad.source().code().isEmpty() && !dyad.target().code().isEmpty()) {
                    add(rows, List.of(dyad.source().code(), dyad.target().code()), dyad.event());
                }
            }
            List<Column<Row>> columns = new ArrayList<>();
            columns.add(Column.text("source", "The code of who acts.", row -> row.key()
                    .parties()
                    .get(0)));
            columns.add(Column.text("target", "The code of toward whom.", row -> row.key()
                    .parties()
                    .get(1)));
            addCounts(columns);
            return part("dyad-month", "What one party did to another in a month.", columns, rows);
        };
    }

    /** A row for each month and state, in each part that it had: acting, acted upon, or with itself. */
    Renderer countryMonths() {
        return (content, events) -> {
            Map<Key, List<Happening>> rows = rows();
            for (Happening event : events) {
                addStates(rows, event);
            }
            List<Column<Row>> columns = new ArrayList<>();
            columns.add(Column.text("country", "The state, ISO 3166 alpha-3.", row -> row.key()
                    .parties()
                    .get(0)));
            columns.add(Column.text(
                    "part",
                    "source: it, its opposition or armed groups act; target: are acted upon; domestic: both, so that the three add up.",
                    row -> row.key().parties().get(1)));
            addCounts(columns);
            return part("country-month", "What a state took part in in a month.", columns, rows);
        };
    }

    private void addStates(Map<Key, List<Happening>> rows, Happening event) {
        Set<String> sources = stateCodes(Dyads.ends(event.parties().source()));
        Set<String> targets = stateCodes(Dyads.ends(event.parties().target()));
        for (String state : sources) {
            add(rows, List.of(state, targets.contains(state) ? "domestic" : "source"), event);
        }
        for (String state : targets) {
            if (!sources.contains(state)) {
                add(rows, List.of(state, "target"), event);
            }
        }
    }

    private Set<String> stateCodes(List<Dyads.End> ends) {
        Set<String> codes = new HashSet<>();
        ends.forEach(end -> states.of(end.code()).ifPresent(codes::add));
        return codes;
    }

    private static Map<Key, List<Happening>> rows() {
        return new TreeMap<>(Comparator.comparing((Key key) -> String.join(" ", key.parties()))
                .thenComparing(Key::month));
    }

    private static void add(Map<Key, List<Happening>> rows, List<String> parties, Happening event) {
        Days.of(event.when(), event.firstPublished())
                .map(days -> YearMonth.from(LocalDate.ofEpochDay(days.last())))
                .ifPresent(month -> rows.computeIfAbsent(new Key(parties, month), any -> new ArrayList<>())
                        .add(event));
    }

    private void addCounts(List<Column<Row>> columns) {
        columns.add(Column.text(
                "month", "Such as 2014-10.", row -> row.key().month().toString()));
        columns.add(
                Column.whole("events", "How many events.", row -> row.events().size()));
        for (int quad = 1; quad <= Dyads.QUADS; quad++) {
            int number = quad;
            columns.add(
                    Column.whole("quad_" + quad, "How many of quad " + quad + ".", row -> (int) row.events().stream()
                            .filter(event -> ontology.of(event.type()).quad() == number)
                            .count()));
        }
        for (EventType type : EventType.values()) {
            columns.add(Column.whole(
                    type.name().toLowerCase(Locale.ROOT),
                    "How many of type " + type + ".",
                    row -> (int) row.events().stream()
                            .filter(event -> event.type() == type)
                            .count()));
        }
        columns.add(Column.real("score_sum", "The sum of PLOVER's scores.", this::score));
        columns.add(Column.real(
                "score_mean", "Their mean.", row -> score(row) / row.events().size()));
        columns.add(Column.whole(
                "independent_reports",
                "How many documents tell them that are no copies of one another, event by event.",
                row -> row.events().stream()
                        .mapToInt(Happening::independentReports)
                        .sum()));
    }

    private double score(Row row) {
        return row.events().stream()
                .mapToDouble(event -> ontology.of(event.type()).score())
                .sum();
    }

    private static List<Part> part(
            String name, String meaning, List<Column<Row>> columns, Map<Key, List<Happening>> rows) {
        Table<Row> table = new Table<>(
                name,
                meaning,
                columns,
                rows.entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .toList());
        return List.of(new Part(name + ".csv", out -> DelimitedText.csv(table, out)));
    }
}
