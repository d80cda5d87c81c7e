package org.demarche.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.lexicon.LexiconException;

/**
 * Reads lists of actors as CSV with a head. Columns, in any order: {@code id}, {@code name}, {@code aliases}, {@code codes}, {@code sector},
 * {@code kind}, {@code from}, {@code until}; only {@code name} and {@code codes} must be there. Rows with one id are terms of one actor.
 */
final class CsvActors {
    private static final List<String> REQUIRED = List.of("name", "codes");
    private static final List<String> COLUMNS =
            List.of("id", "name", "aliases", "codes", "sector", "kind", "from", "until");

    private final String file;
    private final Map<String, ActorList.Entry> entries = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    CsvActors(String file) {
        this.file = file;
    }

    ActorList read(List<String> lines) {
        CSVFormat format = CSVFormat.RFC4180.withHeader().withIgnoreSurroundingSpaces();
        String text = String.join("\n", lines).replaceFirst("^\uFEFF", "") + "\n";
        try (CSVParser parser = CSVParser.parse(text, format)) {
            requireColumns(parser.getHeaderMap().keySet().stream().toList());
            for (CSVRecord row : parser) {
                read(row, (int) parser.getCurrentLineNumber());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read from memory", e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new LexiconException(file, 1, "expected CSV with the columns " + String.join(", ", COLUMNS));
        }
        return new ActorList(file, List.copyOf(entries.values()), List.of(), 0, problems);
    }

    private void requireColumns(List<String> head) {
        List<String> wrong =
                head.stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!head.containsAll(REQUIRED) || !wrong.isEmpty()) {
            throw new LexiconException(
                    file,
                    1,
                    "expected a head of name and codes, and of " + String.join(", ", COLUMNS) + " as needed; found "
                            + String.join(", ", head));
        }
    }

    private void read(CSVRecord row, int line) {
        String name = field(row, "name");
        List<String> codes = list(field(row, "codes"));
        if (!row.isConsistent() || name.isEmpty() || codes.isEmpty()) {
            problems.add(file + ":" + line + ": expected a name and at least one code, and as many fields as columns");
            return;
        }
        try {
            ActorList.Term term = new ActorList.Term(
                    codes,
                    field(row, "sector"),
                    "",
                    field(row, "from").isEmpty() ? LocalDate.MIN : LocalDate.parse(field(row, "from")),
                    field(row, "until").isEmpty() ? LocalDate.MAX : LocalDate.parse(field(row, "until")));
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(list(field(row, "aliases")));
            String id = field(row, "id");
            ActorList.Entry entry = new ActorList.Entry(id, names, kind(field(row, "kind")), List.of(term));
            entries.merge(id.isEmpty() ? "line " + line : id, entry, CsvActors::together);
        } catch (DateTimeException e) {
            problems.add(file + ":" + line + ": expected days such as 2014-09-08 in from and until");
        } catch (IllegalArgumentException e) {
            problems.add(file + ":" + line + ": expected a kind of "
                    + Arrays.stream(Actor.Kind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static ActorList.Entry together(ActorList.Entry one, ActorList.Entry other) {
        List<String> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        List<ActorList.Term> terms = new ArrayList<>(one.terms());
        terms.addAll(other.terms());
        return new ActorList.Entry(one.id(), names.stream().distinct().toList(), one.kind(), terms);
    }

    private static Actor.Kind kind(String name) {
        return name.isEmpty() ? Actor.Kind.GROUP : Actor.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String field(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
