package org.demarche.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Writes records as RFC 4180 has them, but with the line breaks of Unix. */
final class Csv {
    private Csv() {}

    /** A line with {@code fields}, line break included; runs of white space inside a field become one space. */
    static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String value) {
        String plain = Words.onOneLine(value);
        boolean isPlain = plain.chars().noneMatch(c -> c == ',' || c == '"');
        return isPlain ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
