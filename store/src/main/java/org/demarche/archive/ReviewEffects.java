package org.demarche.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the tables in line with reviews that have just been taken down. */
final class ReviewEffects {
    private final Database database;
    private final Documents documents;
    private final ReviewLog log;

    ReviewEffects(Database database, Documents documents) {
        this.database = database;
        this.documents = documents;
        this.log = new ReviewLog(database);
    }

    /** Makes all rows anew that {@code reviews} touch. */
    void renew(List<Review> reviews) {
        Map<String, Review> all = new HashMap<>();
        log.all().forEach(review -> all.put(review.id(), review));
        Set<String> ids = new HashSet<>();
        Set<String> actors = new LinkedHashSet<>();
        for (Review review : reviews) {
            touch(review, all, ids, actors);
        }
        for (String actor : actors) {
            ids.addAll(database.rows(
                    "SELECT DISTINCT d.id FROM appearances p JOIN articles a ON a.number = p.article"
                            + " JOIN documents d ON d.number = a.document WHERE p.actor = ?",
                    row -> row.getString(1),
                    actor));
            database.update("DELETE FROM actors WHERE id = ?", actor);
        }
        for (String id : ids.stream().sorted().toList()) {
            documents.project(id);
        }
        mark(actors);
    }

    private static void touch(Review review, Map<String, Review> all, Set<String> ids, Set<String> actors) {
        for (Review.Subject subject : review.subjects()) {
            if (review.kind() == Review.Kind.REVIEW) {
                Optional.ofNullable(all.get(subject.id())).ifPresent(undone -> touch(undone, all, ids, actors));
            } else if (review.kind() == Review.Kind.EVENT) {
                subject.document().ifPresent(ids::add);
            } else {
                actors.add(subject.id());
            }
        }
        if (review.kind() == Review.Kind.ACTOR) {
            JsonText.text(review.changes(), "id").ifPresent(actors::add);
            review.subjects().forEach(subject -> subject.document().ifPresent(ids::add));
        }
    }

    /** Notes at the actors what the last review says of them. */
    private void mark(Set<String> actors) {
        for (Review review : log.active()) {
            if (review.kind() == Review.Kind.ACTOR) {
                String state =
                        switch (review.verdict()) {
                            case ACCEPT -> "accepted";
                            case REJECT -> "rejected";
                            default -> "edited";
                        };
                review.subjects().stream()
                        .filter(subject -> actors.contains(subject.id()))
                        .forEach(subject ->
                                database.update("UPDATE actors SET review = ? WHERE id = ?", state, subject.id()));
            }
        }
    }
}
