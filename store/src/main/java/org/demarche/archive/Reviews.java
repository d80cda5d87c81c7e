package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Takes down what people say of events and actors, and brings the tables in line with it. */
final class Reviews {
    private static final int FEWEST_DIGITS = 4;
    private static final Set<String> FIELDS_OF_ACTORS = Set.of("name", "code", "sector");
    private static final Set<String> FIELDS_OF_EVENTS = Set.of(
            "type",
            "quad",
            "score",
            "mode",
            "cameo",
            "source",
            "target",
            "intermediary",
            "regarding",
            "modality",
            "date");

    private final Database database;
    private final Documents documents;
    private final ReviewLog log;

    Reviews(Archive archive) {
        this.database = archive.database();
        this.documents = archive.documents();
        this.log = new ReviewLog(database);
    }

    /** What references name: reports of events, or actors. */
    private record Targets(Review.Kind kind, List<Review.Subject> subjects) {}

    /** Accepts or rejects events or actors. */
    List<Review> judge(Verdict verdict, List<String> references, ReviewRequest request) {
        return writing(() -> {
            Targets targets = targets(references);
            return List.of(append(verdict, targets, JsonText.object(), request));
        });
    }

    /** Changes fields of one event or actor. */
    List<Review> edit(String reference, String change, ReviewRequest request) {
        return writing(() -> {
            Targets targets = targets(List.of(reference));
            ObjectNode fields = JsonText.read(change);
            Set<String> known = targets.kind() == Review.Kind.ACTOR ? FIELDS_OF_ACTORS : FIELDS_OF_EVENTS;
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                if (!known.contains(field.getKey())) {
                    throw new ArchiveException(reference + ": is an "
                            + targets.kind().name().toLowerCase(Locale.ROOT) + ", which has no " + field.getKey());
                }
            }
            if (targets.kind() == Review.Kind.ACTOR) {
                // Somebody whom the registry doesn't know is known by name, which may be what changes.
                fields.put("id", targets.subjects().get(0).id());
            }
            return List.of(append(Verdict.EDIT, targets, fields, request));
        });
    }

    /** Says that events are one happening, or that actors are the first of them. */
    List<Review> merge(List<String> references, ReviewRequest request) {
        return writing(() -> {
            Targets targets = targets(references);
            if (targets.subjects().size() < 2) {
                throw new ArchiveException("expected two or more to merge; give their ids");
            }
            ObjectNode change = JsonText.object();
            if (targets.kind() == Review.Kind.EVENT) {
                return List.of(append(Verdict.MERGE, targets, change.put("event", joint(targets.subjects())), request));
            }
            String first = targets.subjects().get(0).id();
            database.rows(
                    "SELECT name, code, sector FROM actors WHERE id = ?",
                    row -> change.put("id", first)
                            .put("name", row.getString(1))
                            .put("code", row.getString(2))
                            .put("sector", row.getString(3)),
                    first);
            Targets others = new Targets(
                    targets.kind(),
                    targets.subjects().subList(1, targets.subjects().size()));
            return List.of(append(Verdict.MERGE, others, change, request));
        });
    }

    private static String joint(List<Review.Subject> subjects) {
        Set<String> ids = new TreeSet<>();
        subjects.forEach(subject -> ids.add(subject.id()));
        return DocumentId.partId("merged", String.join(" ", ids));
    }

    /** Says that each of the reports tells a happening of its own. */
    List<Review> split(List<String> references, ReviewRequest request) {
        return writing(() -> {
            Targets targets = targets(references);
            if (targets.kind() == Review.Kind.ACTOR) {
                throw new ArchiveException("an actor is split by document; give --document ID");
            }
            List<Review> reviews = new ArrayList<>();
            for (Review.Subject subject : targets.subjects()) {
                ObjectNode change = JsonText.object().put("event", DocumentId.partId("split", subject.id()));
                reviews.add(append(Verdict.SPLIT, new Targets(targets.kind(), List.of(subject)), change, request));
            }
            return reviews;
        });
    }

    /** Says that in some documents {@code reference} is another actor than elsewhere, who is called {@code name}. */
    List<Review> split(String reference, List<String> documentIds, String name, ReviewRequest request) {
        return writing(() -> {
            String actor = actor(reference).orElseThrow(() -> unknown(reference));
            List<Review.Subject> subjects = new ArrayList<>();
            for (String id : documentIds) {
                String document = unique("SELECT id FROM documents WHERE id LIKE ? || '%'", id)
                        .orElseThrow(() ->
                                new ArchiveException(id + ": no such document; give its id, as search --json tells"));
                subjects.add(new Review.Subject(actor, Optional.of(document), Optional.empty()));
            }
            ObjectNode change = JsonText.object().put("name", name);
            change.put("id", Projection.actorId(change));
            return List.of(append(Verdict.SPLIT, new Targets(Review.Kind.ACTOR, subjects), change, request));
        });
    }

    /** Takes back a review, or an undoing. */
    List<Review> undo(String reference, ReviewRequest request) {
        return writing(() -> {
            String id = unique("SELECT id FROM reviews WHERE id LIKE ? || '%'", reference)
                    .orElseThrow(
                            () -> new ArchiveException(reference + ": no such review; demarche review log lists them"));
            Review.Subject subject = new Review.Subject(id, Optional.empty(), Optional.empty());
            Targets targets = new Targets(Review.Kind.REVIEW, List.of(subject));
            return List.of(append(Verdict.UNDO, targets, JsonText.object(), request));
        });
    }

    private List<Review> writing(Supplier<List<Review>> work) {
        return database.transaction(() -> {
            List<Review> reviews = work.get();
            documents.forgetReviews();
            new ReviewEffects(database, documents).renew(reviews);
            return reviews;
        });
    }

    private Review append(Verdict verdict, Targets targets, ObjectNode change, ReviewRequest request) {
        String number = String.valueOf(database.number("SELECT count(*) FROM reviews"));
        String json = JsonText.write(change);
        String subjects = String.join(
                " ", targets.subjects().stream().map(Review.Subject::id).toList());
        String id =
                DocumentId.partId("review", number, request.at(), request.reviewer(), verdict.label(), subjects, json);
        Review review = new Review(
                id,
                request.at(),
                request.reviewer(),
                verdict,
                targets.kind(),
                json,
                request.reason(),
                targets.subjects());
        log.append(review);
        return review;
    }

    private Targets targets(List<String> references) {
        Map<String, Review.Subject> subjects = new LinkedHashMap<>();
        Set<Review.Kind> kinds = new LinkedHashSet<>();
        for (String reference : references) {
            List<String> mentions = mentions(reference);
            for (String mention : mentions) {
                Review.Subject subject = subject(mention);
                subjects.put(subject.id(), subject);
            }
            if (mentions.isEmpty()) {
                String actor = actor(reference).orElseThrow(() -> unknown(reference));
                subjects.put(actor, new Review.Subject(actor, Optional.empty(), Optional.empty()));
            }
            kinds.add(mentions.isEmpty() ? Review.Kind.ACTOR : Review.Kind.EVENT);
        }
        if (kinds.size() != 1) {
            throw new ArchiveException("expected either events or actors, found both; review them one after the other");
        }
        return new Targets(kinds.iterator().next(), List.copyOf(subjects.values()));
    }

    private static ArchiveException unknown(String reference) {
        return new ArchiveException(
                reference
                        + ": no such event or actor; demarche search --events tells the ids of events, and an actor has an id or name");
    }

    /** The reports that a reference names: one, or all of a happening. */
    private List<String> mentions(String reference) {
        if (reference.length() < FEWEST_DIGITS || !reference.matches("[0-9a-f]+")) {
            return List.of();
        }
        Optional<String> mention = unique("SELECT id FROM mentions WHERE id LIKE ? || '%'", reference);
        if (mention.isPresent()) {
            return List.of(mention.get());
        }
        return unique("SELECT DISTINCT event FROM mentions WHERE event LIKE ? || '%'", reference)
                .map(event -> database.rows(
                        "SELECT id FROM mentions WHERE event = ? ORDER BY id", row -> row.getString(1), event))
                .orElse(List.of());
    }

    private Optional<String> unique(String sql, String reference) {
        List<String> found = database.rows(sql + " LIMIT 2", row -> row.getString(1), reference);
        if (found.size() > 1) {
            throw new ArchiveException(reference + ": names several; give more of the id");
        }
        return found.stream().findFirst();
    }

    private Optional<String> actor(String reference) {
        return database.first("SELECT id FROM actors WHERE id = ?", row -> row.getString(1), reference)
                .or(() -> unique("SELECT id FROM actors WHERE name = ?", reference));
    }

    /** The evidence of a report, with the report as it was read. */
    private Review.Subject subject(String mention) {
        record Place(long number, String document, int article) {}
        Place place = database.first(
                        "SELECT d.number, d.id, a.article FROM mentions m JOIN articles a ON a.number = m.article"
                                + " JOIN documents d ON d.number = a.document WHERE m.id = ?",
                        row -> new Place(row.getLong(1), row.getString(2), row.getInt(3)),
                        mention)
                .orElseThrow();
        ObjectNode corrected =
                event(documents.corrected(place.number()), mention).orElseThrow();
        ObjectNode found = event(documents.found(place.number()), mention).orElse(corrected);
        found.put("article", place.article());
        JsonNode evidence = found.path("evidence");
        return new Review.Subject(
                JsonText.text(corrected, "reviewed_as").orElse(mention),
                Optional.of(place.document()),
                Optional.of(new Review.Evidence(
                        evidence.path("begin").asInt(),
                        evidence.path("end").asInt(),
                        found.path("type").asText(),
                        JsonText.write(found))));
    }

    private static Optional<ObjectNode> event(List<ObjectNode> readings, String id) {
        for (ObjectNode reading : readings) {
            for (JsonNode event : reading.path("events")) {
                if (event.path("id").asText().equals(id)) {
                    return Optional.of((ObjectNode) event);
                }
            }
        }
        return Optional.empty();
    }
}
