package org.demarche.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads gold files and lines of reported events, both JSON. */
public final class ScoreJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ScoreJson() {}

    /**
     * What a gold file holds; absent if it is another kind of JSON, without {@code mentions}.
     *
     * @param file its name, for messages
     * @throws IllegalArgumentException if it isn't JSON or lacks a field
     */
    public static Optional<GoldDocument> gold(String file, String json) {
        JsonNode gold = parse(file, json);
        if (!gold.path("mentions").isArray()) {
            return Optional.empty();
        }
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonNode mention : gold.get("mentions")) {
            mentions.add(goldMention(file, mention));
        }
        return Optional.of(new GoldDocument(required(file, gold, "document").asText(), mentions));
    }

    private static GoldMention goldMention(String file, JsonNode mention) {
        return new GoldMention(
                texts(required(file, mention, "type")),
                codes(mention.path("source")),
                codes(mention.path("target")),
                codes(mention.path("intermediary")),
                codes(mention.path("regarding")),
                mention.path("modality").asText("asserted"),
                said(mention.path("attribution")),
                mention.path("date").asText(""),
                mention.path("place").asText(""),
                required(file, mention, "begin").asInt(),
                required(file, mention, "end").asInt(),
                mention.path("quote").asText(""),
                mention.path("optional").asBoolean(false));
    }

    /**
     * The event that a line of {@code demarche read --format jsonl}, or of another program's output in that form, holds.
     *
     * @param line names the line, for messages
     * @throws IllegalArgumentException if it isn't JSON or lacks a field
     */
    public static ReportedMention reported(String line, String json) {
        JsonNode event = parse(line, json);
        JsonNode evidence = required(line, event, "evidence");
        return new ReportedMention(
                required(line, event, "document").asText(),
                required(line, event, "type").asText(),
                codes(event.path("source")),
                codes(event.path("target")),
                codes(event.path("intermediary")),
                codes(event.path("regarding")),
                event.path("modality").asText("asserted"),
                said(event.path("attribution")),
                event.path("date").path("value").asText(""),
                event.path("place").path("name").asText(""),
                required(line, evidence, "begin").asInt(),
                required(line, evidence, "end").asInt(),
                evidence.path("text").asText(""),
                event.path("confidence").asDouble(1));
    }

    private static JsonNode parse(String file, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": expected JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonNode required(String file, JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(file + ": expected a field \"" + field + "\" in each event");
        }
        return value;
    }

    private static List<String> texts(JsonNode values) {
        if (values.isTextual()) {
            return List.of(values.asText());
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    /** The codes of actors that stand as objects with a code or as codes alone. */
    private static Set<String> codes(JsonNode actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.add(actor.isObject() ? actor.path("code").asText("") : actor.asText()));
        return codes;
    }

    private static List<Said> said(JsonNode sources) {
        List<Said> said = new ArrayList<>();
        for (JsonNode source : sources) {
            String words = source.path("text").asText(source.path("source").asText(""));
            said.add(new Said(source.path("kind").asText(""), words));
        }
        return said;
    }
}
