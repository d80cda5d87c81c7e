package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies what people say of events and actors to what was read. A review finds its event by the identity of its evidence;
 * failing that, by words that overlap and the same type; and an event that people accepted or changed and that a later version
 * doesn't find at all stays as it was found before.
 */
final class Corrections {
    private final List<Review> reviews;

    Corrections(List<Review> active) {
        this.reviews = List.copyOf(active);
    }

    /** What {@code readings} of the articles of {@code document} are after all reviews; they themselves don't change. */
    List<ObjectNode> apply(String document, List<ObjectNode> readings) {
        if (reviews.isEmpty() || readings.isEmpty()) {
            return readings;
        }
        List<ObjectNode> corrected = readings.stream().map(ObjectNode::deepCopy).toList();
        List<ObjectNode> events = new ArrayList<>();
        corrected.forEach(reading -> reading.path("events").forEach(event -> events.add((ObjectNode) event)));
        Set<String> claimed = reviewedIds(document);
        for (Review review : reviews) {
            if (review.kind() == Review.Kind.EVENT) {
                for (Review.Subject subject : review.subjects()) {
                    if (subject.document().equals(Optional.of(document))) {
                        find(subject, events, claimed)
                                .or(() -> restore(review, subject, corrected, events))
                                .ifPresent(event -> change(review, event));
                    }
                }
            } else {
                corrected.forEach(reading -> actors(review, document, reading));
            }
        }
        return corrected;
    }

    private Set<String> reviewedIds(String document) {
        Set<String> ids = new HashSet<>();
        for (Review review : reviews) {
            review.subjects().stream()
                    .filter(subject -> subject.document().equals(Optional.of(document)))
                    .forEach(subject -> ids.add(subject.id()));
        }
        return ids;
    }

    private static Optional<ObjectNode> find(Review.Subject subject, List<ObjectNode> events, Set<String> claimed) {
        Optional<ObjectNode> same = events.stream()
                .filter(event -> event.path("id").asText().equals(subject.id())
                        || event.path("reviewed_as").asText().equals(subject.id()))
                .findFirst();
        if (same.isPresent() || subject.evidence().isEmpty()) {
            return same;
        }
        Review.Evidence evidence = subject.evidence().get();
        Optional<ObjectNode> near = events.stream()
                .filter(event -> event.path("type").asText().equals(evidence.type()))
                .filter(event -> !claimed.contains(event.path("id").asText()) && !event.has("reviewed_as"))
                .filter(event -> overlap(event.path("evidence"), evidence))
                .findFirst();
        // Further reviews of the same event shall find it too, also after its type was changed.
        near.ifPresent(event -> event.put("reviewed_as", subject.id()));
        return near;
    }

    /** Whether the words share half of the shorter of the two. */
    private static boolean overlap(JsonNode words, Review.Evidence evidence) {
        int begin = words.path("begin").asInt();
        int end = words.path("end").asInt();
        int shared = Math.min(end, evidence.end()) - Math.max(begin, evidence.begin());
        return 2 * shared >= Math.max(1, Math.min(end - begin, evidence.end() - evidence.begin()));
    }

    private static Optional<ObjectNode> restore(
            Review review, Review.Subject subject, List<ObjectNode> readings, List<ObjectNode> events) {
        if (review.verdict() == Verdict.REJECT || subject.evidence().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode found = JsonText.read(subject.evidence().get().found());
        int article = Math.min(found.path("article").asInt(), readings.size() - 1);
        found.put("id", subject.id()).put("restored", true);
        ((ArrayNode) readings.get(article).get("events")).add(found);
        events.add(found);
        return Optional.of(found);
    }

    private static void change(Review review, ObjectNode event) {
        switch (review.verdict()) {
            case ACCEPT -> event.put("review", "accepted");
            case REJECT -> event.put("review", "rejected");
            default -> {
                set(event, review.changes());
                event.put("review", review.verdict() == Verdict.EDIT ? "edited" : "accepted");
            }
        }
    }

    /** Fields that are {@code null} in {@code change} are taken away. */
    private static void set(ObjectNode node, ObjectNode change) {
        for (Map.Entry<String, JsonNode> field : change.properties()) {
            if (field.getValue().isNull()) {
                node.remove(field.getKey());
            } else {
                node.set(field.getKey(), field.getValue().deepCopy());
            }
        }
    }

    private static void actors(Review review, String document, ObjectNode reading) {
        for (Review.Subject subject : review.subjects()) {
            if (subject.document().map(document::equals).orElse(true) && review.verdict() != Verdict.ACCEPT) {
                new ActorChange(review, subject.id()).apply(reading);
            }
        }
    }

    /** A change of one actor wherever a reading names it. */
    private record ActorChange(Review review, String actor) {
        void apply(ObjectNode reading) {
            for (JsonNode event : reading.path("events")) {
                Projection.ROLES.forEach(role -> event.path(role).forEach(party -> apply((ObjectNode) party, "code")));
                event.path("attribution").forEach(source -> apply((ObjectNode) source, "codes"));
            }
            for (JsonNode statement : reading.path("statements")) {
                if (statement.path("source") instanceof ObjectNode source && source.has("name")) {
                    apply(source, "codes");
                }
            }
            if (reading.path("actors") instanceof ObjectNode actors && actors.has(actor)) {
                appearance(actors);
            }
        }

        private void appearance(ObjectNode actors) {
            ObjectNode appearance = (ObjectNode) actors.remove(actor);
            ObjectNode change = review.changes();
            String id = JsonText.text(change, "id").orElse(actor);
            int times = appearance.path("times").asInt()
                    + actors.path(id).path("times").asInt();
            change.remove("id");
            set(appearance, change);
            if (review.verdict() == Verdict.REJECT) {
                appearance.put("code", "").put("sector", "");
            }
            actors.set(id, appearance.put("times", times));
        }

        /** Sources carry several codes where parties carry one. */
        private void apply(ObjectNode party, String codeField) {
            if (!Projection.actorId(party).equals(actor)) {
                return;
            }
            ObjectNode change = review.changes();
            if (review.verdict() == Verdict.REJECT) {
                change.put("code", "").putNull("sector");
            }
            JsonNode code = change.remove("code");
            set(party, change);
            if (code != null && codeField.equals("codes")) {
                ArrayNode codes = party.putArray("codes");
                if (!code.asText().isEmpty()) {
                    codes.add(code.asText());
                }
            } else if (code != null) {
                party.set("code", code);
            }
        }
    }
}
