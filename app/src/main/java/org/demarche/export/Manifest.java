package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was exported, from what, and by which version.
 *
 * @param format the format's name
 * @param content what was exported
 * @param events how many events it holds
 * @param leftOut how many it doesn't
 * @param files what was written, in order
 */
public record Manifest(String format, Content content, int events, LeftOut leftOut, List<File> files) {
    static final String NAME = "manifest.json";

    /**
     * A file.
     *
     * @param name its name
     * @param bytes its size
     * @param sha256 the hash of its bytes, in hexadecimal digits
     */
    public record File(String name, long bytes, String sha256) {}

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(Format format, Content content, Selection.Kept kept) {
        return new Manifest(format.name(), content, kept.events().size(), kept.leftOut(), List.of());
    }

    /** This, with {@code file} after the others. */
    Manifest with(File file) {
        List<File> more = new ArrayList<>(files);
        more.add(file);
        return new Manifest(format, content, events, leftOut, more);
    }

    /** Writes it as JSON, for people too. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeStringField("program", "demarche");
            json.writeStringField("version", content.version());
            json.writeObjectFieldStart("filters");
            for (Map.Entry<String, String> filter : content.filters().entrySet()) {
                json.writeStringField(filter.getKey(), filter.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("documents", content.findings().stories().size());
            json.writeNumberField("events", events);
            json.writeObjectFieldStart("left_out");
            for (Map.Entry<String, Integer> reason : leftOut.events().entrySet()) {
                json.writeNumberField(reason.getKey(), reason.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (File file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeNumberField("bytes", file.bytes());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
