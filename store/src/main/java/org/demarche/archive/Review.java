package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A change by a person.
 *
 * @param id its identity
 * @param at when, an ISO 8601 instant
 * @param reviewer who
 * @param verdict what is said
 * @param kind of what: event, actor or review
 * @param change the fields that change, as one JSON object
 * @param reason why
 * @param subjects what it is about
 */
public record Review(
        String id,
        String at,
        String reviewer,
        Verdict verdict,
        Kind kind,
        String change,
        String reason,
        List<Subject> subjects) {
    /** Copies the list. */
    public Review {
        subjects = List.copyOf(subjects);
    }

    /** What can be reviewed. */
    public enum Kind {
        /** A report of an act. */
        EVENT,
        /** Somebody who takes part. */
        ACTOR,
        /** A review, which can be undone. */
        REVIEW
    }

    /**
     * What a review is about.
     *
     * @param id of the event, actor or review
     * @param document the document that holds the event, or the only one in which an actor is meant
     * @param evidence where the event stands
     */
    public record Subject(String id, Optional<String> document, Optional<Evidence> evidence) {}

    /**
     * What an event is recognised by when its document is read again.
     *
     * @param begin the first code point of its words
     * @param end the code point after the last
     * @param type its type
     * @param found the event as it was found, JSON
     */
    public record Evidence(int begin, int end, String type, String found) {}

    /** Whether it is about {@code id}, or says that another actor is the one with this id. */
    public boolean isAbout(String id) {
        return subjects.stream().anyMatch(subject -> subject.id().equals(id))
                || (kind == Kind.ACTOR && changes().path("id").asText().equals(id));
    }

    /** The fields that change. */
    ObjectNode changes() {
        return JsonText.read(change);
    }
}
