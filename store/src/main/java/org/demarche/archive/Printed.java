package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What was read from an article as {@code demarche read} and {@code demarche statements} print it: with its words, and without
 * what the archive alone needs.
 */
final class Printed {
    private static final String[] WORDS = {"type", "mode", "context", "cameo", "quad", "score"};

    private final String document;
    private final int article;
    private final Quoter quoter;

    /** Of the article with number {@code article}. */
    Printed(String document, int article, Quoter quoter) {
        this.document = document;
        this.article = article;
        this.quoter = quoter;
    }

    /** A report. */
    ObjectNode event(JsonNode read) {
        ObjectNode event = begun(read);
        for (String field : WORDS) {
            copy(read, field, event);
        }
        Projection.ROLES.forEach(role -> parties(read.path(role), event.putArray(role)));
        copy(read, "modality", event);
        ArrayNode attribution = event.putArray("attribution");
        read.path("attribution").forEach(source -> source(source, attribution.addObject()));
        JsonNode date = read.path("date");
        if (date.has("value")) {
            ObjectNode when = event.putObject("date");
            copy(date, "value", when);
            if (date.has("begin")) {
                when.put("text", quote(date));
            }
        }
        place(read.path("place"), event);
        ObjectNode evidence = event.putObject("evidence");
        citation(read.path("evidence"), evidence);
        copy(read.path("evidence"), "rule", evidence);
        copy(read, "event", event);
        copy(read, "confidence", event);
        return event.put("review", JsonText.text(read, "review").orElse("none"));
    }

    /** A statement. */
    ObjectNode statement(JsonNode read) {
        ObjectNode statement = begun(read);
        if (read.has("source")) {
            source(read.path("source"), statement.putObject("source"));
        } else {
            statement.putNull("source");
        }
        if (read.has("cue")) {
            citation(read.path("cue"), statement.putObject("cue"));
        }
        citation(read.path("content"), statement.putObject("content"));
        copy(read, "direct", statement);
        return statement;
    }

    private ObjectNode begun(JsonNode read) {
        ObjectNode node = JsonText.object();
        copy(read, "id", node);
        node.put("document", document).put("article", article);
        copy(read, "sentence", node);
        return node;
    }

    private static void copy(JsonNode from, String field, ObjectNode to) {
        JsonNode value = from.path(field);
        if (!value.isMissingNode() && !value.isNull()) {
            to.set(field, value);
        }
    }

    private void parties(JsonNode read, ArrayNode parties) {
        for (JsonNode party : read) {
            ObjectNode node = parties.addObject().put("code", party.path("code").asText());
            copy(party, "id", node);
            node.put("name", party.path("name").asText());
            JsonText.put(node, "sector", JsonText.text(party, "sector"));
            // What a review has put there stands nowhere in the text.
            if (party.has("begin")) {
                citation(party, node);
            }
        }
    }

    private void source(JsonNode read, ObjectNode node) {
        copy(read, "kind", node);
        JsonText.put(node, "code", JsonText.text(read.path("codes"), 0));
        citation(read, node);
    }

    private static void place(JsonNode read, ObjectNode event) {
        if (read.has("name")) {
            ObjectNode place = event.putObject("place");
            copy(read, "name", place);
            copy(read, "country", place);
            copy(read, "lat", place);
            copy(read, "lon", place);
        }
    }

    private void citation(JsonNode read, ObjectNode node) {
        node.put("begin", read.path("begin").asInt())
                .put("end", read.path("end").asInt());
        node.put("text", quote(read));
    }

    private String quote(JsonNode read) {
        return quoter.quote(read.path("begin").asInt(), read.path("end").asInt());
    }
}
