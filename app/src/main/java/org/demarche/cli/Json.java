package org.demarche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.demarche.pipeline.Citation;

/** Writes JSON objects. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes the fields of an object. */
    interface Fields {
        /** Writes to {@code json}, which stands within the object. */
        void write(JsonGenerator json) throws IOException;
    }

    /** An object on one line, without the line break. */
    static String object(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("can't write to memory", e);
        }
        return line.toString();
    }

    /** A string with its quotes. */
    static String string(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** The field {@code name}, if there is a value for it. */
    static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent() && !value.get().isEmpty()) {
            json.writeStringField(name, value.get());
        }
    }

    /** The fields {@code begin}, {@code end} and {@code text}. */
    static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeNumberField("begin", citation.begin());
        json.writeNumberField("end", citation.end());
        json.writeStringField("text", citation.text());
    }
}
