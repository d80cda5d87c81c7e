package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.archive.Catalogue;
import org.demarche.archive.DocumentEntry;
import org.demarche.cases.Case;
import org.demarche.cases.Status;
import org.demarche.cases.Step;
import org.demarche.contract.FindingsJson;
import org.demarche.contract.Json;

/** Answers what is new since somebody looked last. */
final class NewsRoutes {
    private static final int MOST_STEPS = 5;

    private final Workbench bench;

    NewsRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.get("/news", this::news);
    }

    /**
     * A case that was opened or went on.
     *
     * @param matter the case as it is
     * @param fresh the steps that only new documents tell
     */
    private record Development(Case matter, List<Step> fresh) {
        boolean isOpened() {
            return fresh.size() == matter.steps().size();
        }

        /** How it stood after the steps that were known before. */
        Optional<Status> before() {
            return matter.steps().stream()
                    .filter(step -> !fresh.contains(step))
                    .flatMap(step -> step.sets().stream())
                    .reduce((earlier, later) -> later);
        }
    }

    /** What the archive says of its new documents. */
    private record Fresh(Set<String> ids, List<DocumentEntry> documents) {}

    private void news(Context context) {
        Question question = new Question(context);
        Optional<Long> since = question.text("since", 64).map(NewsRoutes::change);
        int limit = question.limit();
        question.end();
        Snapshot snapshot = bench.live().ready();
        long from = since.orElse(0L);
        Fresh fresh = bench.read(archive -> {
            Catalogue catalogue = archive.catalogue();
            return new Fresh(
                    since.isPresent() ? catalogue.changed(from, snapshot.change()) : Set.of(),
                    catalogue.latest(from, snapshot.change(), limit));
        });
        List<Development> developments = since.isPresent()
                ? developments(snapshot, fresh.ids())
                : snapshot.findings().cases().stream()
                        .map(matter -> new Development(matter, matter.steps()))
                        .toList();
        int documents =
                since.isPresent() ? fresh.ids().size() : fresh.documents().size();
        Answer.json(context, json -> {
            json.writeStringField("now", "c" + snapshot.change());
            Json.optional(json, "since", since.map(number -> "c" + number));
            json.writeBooleanField("is_all", since.isPresent());
            Json.list(json, "documents", fresh.documents(), DocumentJson::line);
            json.writeNumberField("documents_total", documents);
            Json.list(
                    json,
                    "cases",
                    developments.subList(0, Math.min(limit, developments.size())),
                    NewsRoutes::development);
            json.writeNumberField("cases_total", developments.size());
        });
    }

    private static long change(String since) {
        try {
            if (since.startsWith("c")) {
                return Long.parseLong(since, 1, since.length(), 10);
            }
        } catch (NumberFormatException e) {
            throw Problem.wrong("since", "expected the now of an earlier answer, such as c42");
        }
        throw Problem.wrong("since", "expected the now of an earlier answer, such as c42");
    }

    private static List<Development> developments(Snapshot snapshot, Set<String> documents) {
        return snapshot.findings().cases().stream()
                .filter(matter -> Snapshot.documents(matter).stream().anyMatch(documents::contains))
                .map(matter -> new Development(matter, CaseRoutes.stepsOf(matter, documents)))
                .filter(development -> !development.fresh().isEmpty())
                .toList();
    }

    private static void development(JsonGenerator json, Development development) throws IOException {
        object(json, "case", development.matter(), CaseRoutes::line);
        json.writeBooleanField("is_opened", development.isOpened());
        Json.optional(json, "status_before", development.before().map(Status::label));
        List<Step> fresh = development.fresh();
        Json.list(
                json, "steps", fresh.subList(Math.max(0, fresh.size() - MOST_STEPS), fresh.size()), FindingsJson::step);
    }

    private static <T> void object(JsonGenerator json, String name, T value, Json.Element<T> writer)
            throws IOException {
        json.writeObjectFieldStart(name);
        writer.write(json, value);
        json.writeEndObject();
    }
}
