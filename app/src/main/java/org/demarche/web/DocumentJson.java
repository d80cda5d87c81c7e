package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.archive.DocumentEntry;
import org.demarche.archive.Facets;
import org.demarche.archive.Hit;
import org.demarche.archive.StoredDocument;
import org.demarche.contract.Json;
import org.demarche.text.Metadata;
import org.demarche.text.Span;

/** Documents and articles as JSON. */
final class DocumentJson {
    private DocumentJson() {}

    /** The fields of a document as a line of a list. */
    static void line(JsonGenerator json, DocumentEntry entry) throws IOException {
        head(json, entry);
        json.writeNumberField("articles", entry.articles());
        json.writeNumberField("events", entry.events());
    }

    private static void head(JsonGenerator json, DocumentEntry entry) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("name", entry.name());
        metadata(json, entry.metadata());
        json.writeNumberField("version", entry.version());
        Json.optional(json, "replaces", entry.replaces());
        json.writeBooleanField("current", entry.isCurrent());
        Json.optional(json, "copy_of", entry.copyOf());
    }

    private static void metadata(JsonGenerator json, Metadata metadata) throws IOException {
        Json.optional(json, "title", metadata.title());
        Json.optional(json, "outlet", metadata.outlet());
        Json.optional(json, "published", metadata.published().map(LocalDate::toString));
        Json.optional(json, "url", metadata.url());
    }

    /** In how many articles something is. */
    static void count(JsonGenerator json, Facets.Count count) throws IOException {
        json.writeStringField("value", count.value());
        json.writeStringField("name", count.name());
        json.writeNumberField("articles", count.articles());
    }

    /** The fields of a document with what was read from it. */
    static void whole(JsonGenerator json, StoredDocument document) throws IOException {
        head(json, document.entry());
        json.writeStringField("text", document.text());
        Json.list(json, "articles", document.articles(), DocumentJson::article);
        Json.list(json, "versions", document.versions(), (one, version) -> {
            one.writeStringField("id", version.id());
            one.writeNumberField("version", version.number());
            Json.optional(one, "published", version.published().map(LocalDate::toString));
            one.writeBooleanField("current", version.isCurrent());
        });
        Json.strings(json, "copies", document.copies());
    }

    private static void article(JsonGenerator json, StoredDocument.Article article) throws IOException {
        json.writeNumberField("article", article.number());
        metadata(json, article.metadata());
        json.writeArrayFieldStart("sentences");
        for (int i = 0; i + 1 < article.sentences().size(); i += 2) {
            json.writeStartObject();
            json.writeNumberField("begin", article.sentences().get(i));
            json.writeNumberField("end", article.sentences().get(i + 1));
            json.writeEndObject();
        }
        json.writeEndArray();
        printed(json, "events", article.events());
        printed(json, "statements", article.statements());
        Json.list(json, "actors", article.actors(), (one, actor) -> {
            one.writeStringField("id", actor.id());
            one.writeStringField("name", actor.name());
            one.writeStringField("code", actor.code());
            Json.optional(one, "sector", Optional.of(actor.sector()));
            one.writeNumberField("times", actor.times());
        });
    }

    /** The field {@code name}, a list of objects that are JSON already. */
    static void printed(JsonGenerator json, String name, List<String> objects) throws IOException {
        json.writeArrayFieldStart(name);
        for (String object : objects) {
            json.writeRawValue(object);
        }
        json.writeEndArray();
    }

    /** The fields of an article that a search has found. */
    static void hit(JsonGenerator json, Hit hit) throws IOException {
        json.writeStringField("document", hit.document());
        json.writeStringField("name", hit.name());
        json.writeNumberField("article", hit.article());
        metadata(json, hit.metadata());
        Json.optional(json, "copy_of", hit.copyOf());
        json.writeBooleanField("current", hit.isCurrent());
        String excerpt = hit.excerpt();
        json.writeStringField("excerpt", excerpt);
        Json.strings(
                json,
                "matches",
                hit.matches().stream().map(match -> match.in(excerpt)).toList());
        Json.list(json, "marks", hit.matches(), (one, match) -> mark(one, match, excerpt));
    }

    private static void mark(JsonGenerator json, Span match, String excerpt) throws IOException {
        json.writeNumberField("begin", excerpt.codePointCount(0, match.start()));
        json.writeNumberField("end", excerpt.codePointCount(0, match.end()));
    }
}
