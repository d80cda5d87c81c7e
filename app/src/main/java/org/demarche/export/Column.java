package org.demarche.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table of {@code T}.
 *
 * @param name in small letters, words joined by underscores
 * @param kind what its values are
 * @param meaning what they mean, for the codebook
 * @param value the value of a row: of the Java type of its kind; absent where it isn't known
 */
record Column<T>(String name, Kind kind, String meaning, Function<T, Optional<?>> value) {
    /** Kinds of values. */
    enum Kind {
        /** Text; never empty. */
        TEXT("text"),
        /** An {@link Integer}. */
        WHOLE("whole number"),
        /** A {@link Double}. */
        REAL("number"),
        /** A {@link Boolean}. */
        FLAG("true or false"),
        /** A {@link LocalDate}. */
        DAY("day");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name as printed. */
        String label() {
            return label;
        }
    }

    /** Text; empty text counts as not known. */
    static <T> Column<T> text(String name, String meaning, Function<T, String> value) {
        return new Column<>(
                name, Kind.TEXT, meaning, row -> Optional.of(value.apply(row)).filter(text -> !text.isEmpty()));
    }

    static <T> Column<T> whole(String name, String meaning, Function<T, Integer> value) {
        return new Column<>(name, Kind.WHOLE, meaning, row -> Optional.of(value.apply(row)));
    }

    /** A place in a text. */
    static <T> Column<T> offset(String name, String meaning, Function<T, Optional<Integer>> value) {
        return new Column<>(name, Kind.WHOLE, meaning, value::apply);
    }

    /** A number, with at most two decimals. */
    static <T> Column<T> real(String name, String meaning, Function<T, Double> value) {
        return new Column<>(name, Kind.REAL, meaning, row -> Optional.of(Math.round(value.apply(row) * 100) / 100.0));
    }

    /** Degrees. */
    static <T> Column<T> degrees(String name, String meaning, Function<T, Optional<Double>> value) {
        return new Column<>(name, Kind.REAL, meaning, value::apply);
    }

    static <T> Column<T> flag(String name, String meaning, Function<T, Boolean> value) {
        return new Column<>(name, Kind.FLAG, meaning, row -> Optional.of(value.apply(row)));
    }

    static <T> Column<T> day(String name, String meaning, Function<T, Optional<LocalDate>> value) {
        return new Column<>(name, Kind.DAY, meaning, value::apply);
    }

    /** The value of {@code row} as text; empty where it isn't known. */
    String printed(T row) {
        return value.apply(row).map(Object::toString).orElse("");
    }
}
