package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills the tables that people query, from an article's reading. */
final class Projection {
    /** The roles of parties in an event. */
    static final List<String> ROLES = List.of("source", "target", "intermediary", "regarding");

    private final Database database;

    Projection(Database database) {
        this.database = database;
    }

    /** Puts {@code reading} in place of what the tables hold of {@code article}. */
    void replace(long article, Quoter quoter, ObjectNode reading) {
        database.update("DELETE FROM mentions WHERE article = ?", article);
        database.update("DELETE FROM statements WHERE article = ?", article);
        database.update("DELETE FROM appearances WHERE article = ?", article);
        Map<String, Integer> appearances = new TreeMap<>();
        for (Map.Entry<String, JsonNode> actor : reading.path("actors").properties()) {
            see(actor.getKey(), actor.getValue(), actor.getValue().path("code").asText());
            appearances.put(actor.getKey(), actor.getValue().path("times").asInt());
        }
        for (JsonNode event : reading.path("events")) {
            mention(article, quoter, event);
            parties(event, appearances);
            attributions(quoter, event, appearances);
        }
        for (JsonNode statement : reading.path("statements")) {
            statement(article, quoter, statement, appearances);
        }
        appearances.forEach((actor, times) ->
                database.update("INSERT OR REPLACE INTO appearances VALUES (?, ?, ?)", article, actor, times));
    }

    private void mention(long article, Quoter quoter, JsonNode event) {
        JsonNode evidence = event.path("evidence");
        JsonNode place = event.path("place");
        Optional<String> iso = JsonText.text(event.path("date"), "value");
        Optional<IsoDate> date = iso.map(IsoDate::of);
        database.update(
                "INSERT INTO mentions VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                event.path("id").asText(),
                event.path("event").asText(),
                article,
                event.path("sentence").asInt(),
                event.path("type").asText(),
                JsonText.text(event, "mode"),
                words(event.path("context")),
                JsonText.text(event, "cameo"),
                event.path("quad").asInt(),
                event.path("score").asDouble(),
                event.path("modality").asText(),
                iso,
                date.map(day -> day.first().toString()),
                date.map(day -> day.last().toString()),
                JsonText.text(place, "name"),
                JsonText.text(place, "country"),
                place.isMissingNode() ? null : place.path("lat").asDouble(),
                place.isMissingNode() ? null : place.path("lon").asDouble(),
                evidence.path("begin").asInt(),
                evidence.path("end").asInt(),
                quoted(quoter, evidence),
                evidence.path("rule").asText(),
                JsonText.text(event, "review").orElse("none"));
    }

    private static String words(JsonNode array) {
        StringBuilder words = new StringBuilder();
        array.forEach(word -> words.append(words.length() == 0 ? "" : " ").append(word.asText()));
        return words.toString();
    }

    private static String quoted(Quoter quoter, JsonNode citation) {
        return quoter.quote(citation.path("begin").asInt(), citation.path("end").asInt());
    }

    private void parties(JsonNode event, Map<String, Integer> appearances) {
        for (String role : ROLES) {
            int position = 0;
            for (JsonNode party : event.path(role)) {
                String actor = actorId(party);
                see(actor, party, party.path("code").asText());
                appearances.putIfAbsent(actor, 1);
                database.update(
                        "INSERT INTO parties VALUES (?,?,?,?,?,?,?,?,?)",
                        event.path("id").asText(),
                        role,
                        position++,
                        actor,
                        party.path("code").asText(),
                        party.path("name").asText(),
                        party.path("sector").asText(),
                        offset(party, "begin"),
                        offset(party, "end"));
            }
        }
    }

    private static @Nullable Integer offset(JsonNode citation, String field) {
        return citation.path(field).isInt()
                ? Integer.valueOf(citation.path(field).asInt())
                : null;
    }

    private void attributions(Quoter quoter, JsonNode event, Map<String, Integer> appearances) {
        int position = 0;
        for (JsonNode source : event.path("attribution")) {
            Optional<String> actor = source(source, appearances);
            database.update(
                    "INSERT INTO attributions VALUES (?,?,?,?,?,?,?,?)",
                    event.path("id").asText(),
                    position++,
                    source.path("kind").asText(),
                    actor,
                    code(source),
                    quoted(quoter, source),
                    source.path("begin").asInt(),
                    source.path("end").asInt());
        }
    }

    private static Optional<String> code(JsonNode source) {
        return Optional.of(source.path("codes").path(0).asText()).filter(code -> !code.isEmpty());
    }

    private Optional<String> source(JsonNode source, Map<String, Integer> appearances) {
        if (!source.has("name")) {
            return Optional.empty();
        }
        String actor = actorId(source);
        see(actor, source, code(source).orElse(""));
        appearances.putIfAbsent(actor, 1);
        return Optional.of(actor);
    }

    private void statement(long article, Quoter quoter, JsonNode statement, Map<String, Integer> appearances) {
        JsonNode source = statement.path("source");
        JsonNode content = statement.path("content");
        Optional<String> actor = source(source, appearances);
        database.update(
                "INSERT INTO statements VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                statement.path("id").asText(),
                article,
                statement.path("sentence").asInt(),
                JsonText.text(source, "kind"),
                actor,
                code(source),
                source.isMissingNode() ? null : quoted(quoter, source),
                statement.has("cue") ? quoted(quoter, statement.path("cue")) : null,
                content.path("begin").asInt(),
                content.path("end").asInt(),
                quoted(quoter, content),
                statement.path("direct").asBoolean() ? 1 : 0);
    }

    /** The actor's identity in the archive: that of the registry, else made of the name. */
    static String actorId(JsonNode party) {
        return ActorKey.of(JsonText.text(party, "id"), party.path("name").asText());
    }

    private void see(String actor, JsonNode party, String code) {
        database.update(
                "INSERT OR IGNORE INTO actors VALUES (?, ?, ?, ?, 'none')",
                actor,
                party.path("name").asText(),
                code,
                party.path("sector").asText());
    }
}
