package org.demarche.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of a JSONL stream, one reading for each line that isn't empty, read as they are asked for. */
final class Records implements Iterator<Reading> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_LINE = 1 << 26;

    private final String name;
    private final ByteLines lines;
    private final PublicationDates dates;
    private boolean isDone;
    private Optional<Reading> next = Optional.empty();

    /** Reads records of the file {@code name} from {@code lines}. */
    Records(String name, InputStream stream, PublicationDates dates) {
        this.name = name;
        this.lines = new ByteLines(stream, LONGEST_LINE);
        this.dates = dates;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !isDone) {
            advance();
        }
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name);
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }

    private void advance() {
        try {
            Optional<byte[]> line = lines.next();
            isDone = line.isEmpty();
            next = line.flatMap(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    private Optional<Reading> read(byte[] line) {
        if (!lines.isWhole()) {
            return rejected(Reading.Reason.TOO_LARGE);
        }
        Optional<String> json = utf8(line);
        if (json.isEmpty()) {
            return rejected(Reading.Reason.BROKEN_UTF8);
        }
        String record = json.get();
        Span words = Characters.trim(record, 0, record.length());
        return words.length() == 0 ? Optional.empty() : Optional.of(record(words.in(record)));
    }

    private Optional<Reading> rejected(Reading.Reason reason) {
        return Optional.of(new Reading.Rejected(name + ":" + lines.number(), reason));
    }

    private Reading record(String json) {
        Optional<JsonNode> parsed = object(json);
        if (parsed.isEmpty()) {
            return new Reading.Rejected(name + ":" + lines.number(), Reading.Reason.BROKEN_JSON);
        }
        JsonNode record = parsed.get();
        String text = record.path("text").asText("");
        String id = field(record, "id").orElse(name + ":" + lines.number());
        if (text.isBlank()) {
            return new Reading.Rejected(name + ":" + lines.number(), Reading.Reason.NO_TEXT);
        }
        return new Reading.Parsed(List.of(new Input(id, Characters.sound(text), metadata(record, dates))));
    }

    /** The text that {@code bytes} are in UTF-8, absent if they aren't; a byte order mark stays. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The JSON object that {@code json} is, absent if it is none. */
    static Optional<JsonNode> object(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What a record or sidecar says; the day stands under "published" or "date". */
    static Metadata metadata(JsonNode record, PublicationDates dates) {
        Optional<String> day = field(record, "published").or(() -> field(record, "date"));
        return new Metadata(
                field(record, "title"), field(record, "outlet"), day.flatMap(dates::first), field(record, "url"));
    }

    private static Optional<String> field(JsonNode record, String name) {
        return Optional.ofNullable(record.get(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(value -> Characters.sound(value.asText().strip()))
                .filter(value -> !value.isEmpty());
    }
}
