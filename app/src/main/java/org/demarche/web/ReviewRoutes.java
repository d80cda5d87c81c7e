package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.archive.Archive;
import org.demarche.archive.ArchiveException;
import org.demarche.archive.Review;
import org.demarche.archive.ReviewRequest;
import org.demarche.archive.Verdict;
import org.demarche.contract.EditJson;
import org.demarche.contract.Json;
import org.demarche.event.EventType;
import org.demarche.event.Modality;

/** Takes down what people say of events and actors, and tells what they have said. */
final class ReviewRoutes {
    private static final Set<String> FIELDS = Set.of("verdict", "subjects", "reason", "change", "documents", "name");
    private static final List<String> ROLES = List.of("source", "target", "intermediary", "regarding");
    private static final Set<String> CHANGES = Set.of(
            "type", "source", "target", "intermediary", "regarding", "modality", "date", "name", "code", "sector");
    private static final int CREATED = 201;
    private static final int MOST_SUBJECTS = 500;
    private static final int MOST_PARTIES = 50;
    private static final int ID_LENGTH = 300;
    private static final int REASON_LENGTH = 2000;
    private static final int WORD_LENGTH = 40;

    private final Workbench bench;

    ReviewRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.get("/reviews", this::log).post("/reviews", this::add);
    }

    private void log(Context context) {
        Question question = new Question(context);
        Optional<String> subject = question.name("subject");
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Review> all = new ArrayList<>(bench.read(Archive::reviews));
        Set<String> undone = Archive.undone(all);
        Collections.reverse(all);
        List<Review> found = all.stream()
                .filter(review -> subject.map(review::isAbout).orElse(true))
                .toList();
        Items<Review> items = Items.of(found, Review::id, position, limit);
        Answer.json(context, json -> items.write(json, "reviews", (one, review) -> write(one, review, undone)));
    }

    private static void write(JsonGenerator json, Review review, Set<String> undone) throws IOException {
        json.writeStringField("id", review.id());
        json.writeStringField("at", review.at());
        json.writeStringField("reviewer", review.reviewer());
        json.writeStringField("verdict", review.verdict().label());
        json.writeStringField("kind", review.kind().name().toLowerCase(Locale.ROOT));
        json.writeFieldName("change");
        json.writeRawValue(review.change());
        json.writeStringField("reason", review.reason());
        Json.list(json, "subjects", review.subjects(), ReviewRoutes::subject);
        json.writeBooleanField("undone", undone.contains(review.id()));
    }

    private static void subject(JsonGenerator json, Review.Subject subject) throws IOException {
        json.writeStringField("id", subject.id());
        Json.optional(json, "document", subject.document());
        if (subject.evidence().isPresent()) {
            Review.Evidence evidence = subject.evidence().get();
            json.writeNumberField("begin", evidence.begin());
            json.writeNumberField("end", evidence.end());
            json.writeStringField("type", evidence.type());
        }
    }

    private record Done(List<Review> reviews, long change) {}

    private void add(Context context) {
        new Question(context).end();
        JsonBody body = JsonBody.of(context, FIELDS);
        Function<Archive, List<Review>> work = work(body, Guard.editor(context));
        Done done;
        try {
            done = bench.write(
                    archive -> new Done(work.apply(archive), archive.catalogue().lastChange()));
        } catch (ArchiveException | IllegalArgumentException e) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, String.valueOf(e.getMessage()));
        }
        context.status(CREATED);
        Answer.json(context, json -> {
            Json.list(json, "reviews", done.reviews(), (one, review) -> write(one, review, Set.of()));
            json.writeStringField("change", "c" + done.change());
        });
    }

    private Function<Archive, List<Review>> work(JsonBody body, Guard.Visitor visitor) {
        Verdict verdict = choice("verdict", body.required("verdict", WORD_LENGTH), Verdict.values(), Verdict::label);
        List<String> subjects = body.texts("subjects", MOST_SUBJECTS, ID_LENGTH);
        if (subjects.isEmpty()) {
            throw Problem.wrong("subjects", "is missing; give the ids of events, actors or reviews");
        }
        ReviewRequest request = new ReviewRequest(
                visitor.name(),
                bench.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                body.text("reason", REASON_LENGTH).orElse(""));
        List<String> documents = body.texts("documents", MOST_SUBJECTS, ID_LENGTH);
        Optional<String> change = body.object("change", CHANGES).map(this::change);
        if (change.isPresent() != (verdict == Verdict.EDIT)) {
            throw Problem.wrong("change", "goes with the verdict edit, and with no other");
        }
        return switch (verdict) {
            case ACCEPT, REJECT -> archive -> archive.judge(verdict, subjects, request);
            case MERGE -> archive -> archive.merge(subjects, request);
            case UNDO ->
                archive -> subjects.stream()
                        .flatMap(id -> archive.undo(id, request).stream())
                        .toList();
            case EDIT -> archive -> archive.edit(one(subjects), change.orElseThrow(), request);
            case SPLIT ->
                documents.isEmpty()
                        ? archive -> archive.split(subjects, request)
                        : split(one(subjects), documents, body.required("name", ID_LENGTH), request);
        };
    }

    private static Function<Archive, List<Review>> split(
            String actor, List<String> documents, String name, ReviewRequest request) {
        return archive -> archive.split(actor, documents, name, request);
    }

    private static String one(List<String> subjects) {
        if (subjects.size() != 1) {
            throw Problem.wrong("subjects", "holds several; change one at a time");
        }
        return subjects.get(0);
    }

    private static <E extends Enum<E>> E choice(String name, String value, E[] choices, Function<E, String> label) {
        return Arrays.stream(choices)
                .filter(choice -> label.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.wrong(
                        name,
                        "expected one of "
                                + String.join(
                                        ", ", Arrays.stream(choices).map(label).toList())));
    }

    private String change(JsonBody change) {
        if (change.isEmpty()) {
            throw Problem.wrong("change", "is empty; give a field to change");
        }
        Optional<EventType> type = change.text("type", WORD_LENGTH)
                .map(value -> choice("change.type", value, EventType.values(), EventType::name));
        Optional<Modality> modality = change.text("modality", WORD_LENGTH)
                .map(value -> choice("change.modality", value, Modality.values(), Modality::label));
        Map<String, List<String>> parties = new LinkedHashMap<>();
        ROLES.stream()
                .filter(change::has)
                .forEach(role -> parties.put(role, change.texts(role, MOST_PARTIES, ID_LENGTH)));
        return Json.object(json -> {
            if (type.isPresent()) {
                EditJson.type(json, type.get(), bench.ontology());
            }
            EditJson.parties(json, parties, bench::registry);
            if (modality.isPresent()) {
                EditJson.modality(json, modality.get());
            }
            Optional<String> date = change.text("date", WORD_LENGTH);
            if (date.isPresent()) {
                EditJson.date(json, date.get());
            }
            for (String field : List.of("name", "code", "sector")) {
                Optional<String> value = change.text(field, ID_LENGTH);
                if (value.isPresent()) {
                    json.writeStringField(field, value.get());
                }
            }
        });
    }
}
