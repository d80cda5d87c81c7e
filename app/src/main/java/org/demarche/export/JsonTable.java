package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes tables as JSON, a row a line. */
final class JsonTable {
    private JsonTable() {}

    /** Writes {@code table}; what isn't known is absent. */
    static <T> void write(Table<T> table, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            for (T row : table.rows()) {
                json.writeStartObject();
                for (Column<T> column : table.columns()) {
                    Optional<?> value = column.value().apply(row);
                    if (value.isPresent()) {
                        field(json, column, value.get());
                    }
                }
                json.writeEndObject();
            }
            if (!table.rows().isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    private static void field(JsonGenerator json, Column<?> column, Object value) throws IOException {
        json.writeFieldName(column.name());
        switch (column.kind()) {
            case TEXT, DAY -> json.writeString(value.toString());
            case WHOLE -> json.writeNumber((Integer) value);
            case REAL -> json.writeNumber((Double) value);
            case FLAG -> json.writeBoolean((Boolean) value);
        }
    }
}
