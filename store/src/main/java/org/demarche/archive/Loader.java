package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Input;
import org.demarche.text.Metadata;

/** Reads the lines of a {@link Dump} into an archive. What is there already is passed over. */
final class Loader {
    private final Database database;
    private final Documents documents;
    private final Archive archive;
    private final List<Copy> copies = new ArrayList<>();
    private final Set<String> knownReviews = new HashSet<>();
    private int added;
    private int known;

    Loader(Archive archive) {
        this.archive = archive;
        this.database = archive.database();
        this.documents = archive.documents();
    }

    private record Copy(String id, String first, double likeness) {}

    /**
     * Loads all of {@code lines} or nothing.
     *
     * @param name what the lines come from, for messages
     * @throws ArchiveException if a line is wrong
     */
    Archive.LoadCounts load(String name, BufferedReader lines) {
        documents.forgetReviews();
        return database.transaction(() -> {
            // A document's earlier version may come later in the dump.
            database.execute("PRAGMA defer_foreign_keys = ON");
            new ReviewLog(database).all().forEach(review -> knownReviews.add(review.id()));
            int number = 0;
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    load(line);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new ArchiveException(
                        name + ":" + number + ": is no line of a dump (" + e.getMessage() + "); nothing was loaded", e);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        name + ": can't be read (" + e.getMessage() + "); nothing was loaded", e);
            }
            if (number == 0) {
                throw new ArchiveException(name + ": is empty; give what demarche dump has printed");
            }
            link();
            return new Archive.LoadCounts(added, known);
        });
    }

    private void load(String line) {
        ObjectNode object = JsonText.read(line);
        if (object.has("document")) {
            document(object.path("document"));
        } else if (object.has("review")) {
            review(object.path("review"));
        } else if (object.has("rejected")) {
            JsonNode node = object.path("rejected");
            archive.reject(new Rejection(
                    require(node, "origin"),
                    require(node, "name"),
                    require(node, "reason"),
                    require(node, "message"),
                    JsonText.text(node, "published").map(LocalDate::parse)));
        } else if (!object.has("archive")) {
            throw new IllegalArgumentException("expected archive, document, review or rejected");
        } else if (object.path("archive").path("schema").asInt()
                > Schema.current().version()) {
            throw new IllegalArgumentException("of a newer Demarche");
        }
    }

    private static String require(JsonNode node, String field) {
        return JsonText.text(node, field).orElseThrow(() -> new IllegalArgumentException("expected a field " + field));
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(
                JsonText.text(node, "title"),
                JsonText.text(node, "outlet"),
                JsonText.text(node, "published").map(LocalDate::parse),
                JsonText.text(node, "url"));
    }

    private void document(JsonNode node) {
        Input input = new Input(require(node, "name"), require(node, "text"), metadata(node));
        DocumentId id = DocumentId.of(input);
        if (!id.value().equals(require(node, "id"))) {
            throw new IllegalArgumentException("the text of " + require(node, "id") + " was changed");
        }
        if (documents.contains(id)) {
            known++;
            return;
        }
        List<ArticleReading> articles = new ArrayList<>();
        for (JsonNode article : node.path("articles")) {
            articles.add(new ArticleReading(
                    article.path("article").asInt(),
                    metadata(article),
                    require(article, "text"),
                    JsonText.write(article.path("reading"))));
        }
        Entry entry = new Entry(
                id, input, require(node, "origin"), require(node, "reader"), articles, Entry.fingerprint(articles));
        long number = documents.insert(
                entry,
                node.path("version").asLong(1),
                JsonText.text(node, "replaces"),
                node.path("current").asBoolean(true));
        documents.readings(number, input.text(), articles);
        JsonText.text(node, "copy_of")
                .ifPresent(first -> copies.add(
                        new Copy(id.value(), first, node.path("likeness").asDouble())));
        added++;
    }

    private void link() {
        for (Copy copy : copies) {
            documents.link(number(copy.id()), number(copy.first()), copy.likeness());
        }
    }

    private long number(String id) {
        return database.first("SELECT number FROM documents WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow(() -> new ArchiveException("the dump lacks the document " + id + "; nothing was loaded"));
    }

    private void review(JsonNode node) {
        if (!knownReviews.add(require(node, "id"))) {
            return;
        }
        List<Review.Subject> subjects = new ArrayList<>();
        for (JsonNode subject : node.path("subjects")) {
            Optional<Review.Evidence> evidence = subject.has("found")
                    ? Optional.of(new Review.Evidence(
                            subject.path("begin").asInt(),
                            subject.path("end").asInt(),
                            require(subject, "type"),
                            JsonText.write(subject.path("found"))))
                    : Optional.empty();
            subjects.add(new Review.Subject(require(subject, "id"), JsonText.text(subject, "document"), evidence));
        }
        new ReviewLog(database)
                .append(new Review(
                        require(node, "id"),
                        require(node, "at"),
                        require(node, "reviewer"),
                        Verdict.of(require(node, "verdict")),
                        Review.Kind.valueOf(require(node, "kind").toUpperCase(Locale.ROOT)),
                        JsonText.write(node.path("change")),
                        require(node, "reason"),
                        subjects));
        documents.forgetReviews();
    }
}
