package org.demarche.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes tables as lines of fields. */
final class DelimitedText {
    private DelimitedText() {}

    /** As RFC 4180 has it, but with the line breaks of Unix; fields keep their own line breaks, so that quotations stay exact. */
    static <T> void csv(Table<T> table, OutputStream out) throws IOException {
        Writer writer = writer(out);
        head(writer, table, ',');
        for (T row : table.rows()) {
            char before = 0;
            for (Column<T> column : table.columns()) {
                if (before != 0) {
                    writer.write(before);
                }
                writer.write(quoted(column.printed(row)));
                before = ',';
            }
            writer.write('\n');
        }
        writer.flush();
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** Fields between tabs, without quotation marks, so a field's own tabs and line breaks become spaces. */
    static <T> void tabs(Table<T> table, boolean hasHead, OutputStream out) throws IOException {
        Writer writer = writer(out);
        if (hasHead) {
            head(writer, table, '\t');
        }
        for (T row : table.rows()) {
            List<String> fields = table.columns().stream()
                    .map(column -> Phrasing.oneLine(column.printed(row)))
                    .toList();
            writer.write(String.join("\t", fields));
            writer.write('\n');
        }
        writer.flush();
    }

    private static <T> void head(Writer writer, Table<T> table, char delimiter) throws IOException {
        List<String> names = table.columns().stream().map(Column::name).toList();
        writer.write(String.join(String.valueOf(delimiter), names));
        writer.write('\n');
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
