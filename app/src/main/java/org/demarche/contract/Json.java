package org.demarche.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.demarche.pipeline.Citation;

/** Writes JSON objects. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes the fields of an object. */
    public interface Fields {
        /** Writes to {@code json}, which stands within the object. */
        void write(JsonGenerator json) throws IOException;
    }

    /** An object on one line, without the line break. */
    public static String object(Fields fields) {
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

    /** Writes one element's fields. */
    public interface Element<T> {
        /** Writes to {@code json}, which stands within the element's object. */
        void write(JsonGenerator json, T element) throws IOException;
    }

    /** The field {@code name}, a list of objects. */
    public static <T> void list(JsonGenerator json, String name, Iterable<? extends T> elements, Element<T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            json.writeStartObject();
            writer.write(json, element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The field {@code name}, a list of strings. */
    public static void strings(JsonGenerator json, String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A string with its quotes. */
    public static String string(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** The field {@code name}, if there is a value for it. */
    public static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent() && !value.get().isEmpty()) {
            json.writeStringField(name, value.get());
        }
    }

    /** The fields {@code begin}, {@code end} and {@code text}. */
    public static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeNumberField("begin", citation.begin());
        json.writeNumberField("end", citation.end());
        json.writeStringField("text", citation.text());
    }
}
