package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.demarche.archive.ActorEntry;
import org.demarche.archive.Catalogue;
import org.demarche.cases.Case;
import org.demarche.cases.Part;
import org.demarche.cases.Status;
import org.demarche.channel.ChannelState;
import org.demarche.contract.Json;
import org.demarche.disagreement.Disagreement;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;
import org.demarche.lexicon.Table;
import org.demarche.record.Standing;

/** Answers about the server itself, and about what can be asked. */
final class ServerRoutes {
    private static final int NO_CONTENT = 204;
    private static final int MOST_JOBS_TOLD = 20;
    private static final int NAME_LENGTH = 100;
    private static final int PASSWORD_LENGTH = 1000;
    /** Hashing a password takes long; two at a time leave room for everybody else. */
    private static final int HASHED_AT_ONCE = 2;

    private final Workbench bench;
    private final Sessions sessions;
    private final Guard guard;
    private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE);

    ServerRoutes(Workbench bench, Sessions sessions, Guard guard) {
        this.bench = bench;
        this.sessions = sessions;
        this.guard = guard;
    }

    void register(Routes routes) {
        routes.get("/overview", this::overview)
                .ofSnapshot("/vocabulary", this::vocabulary)
                .get("/progress", this::progress)
                .get("/session", this::session)
                .post("/session", this::login)
                .delete("/session", this::logout)
                .get("/health", this::health)
                .get("/metrics", this::metrics)
                .get("/openapi.yaml", this::openapi);
    }

    private void overview(Context context) {
        new Question(context).end();
        Snapshot snapshot = bench.live().now();
        Catalogue.Totals totals = bench.read(archive -> archive.catalogue().totals());
        Answer.json(context, json -> {
            json.writeStringField("archive", String.valueOf(bench.archive().getFileName()));
            json.writeStringField("version", bench.settings().version());
            json.writeStringField("change", "c" + snapshot.change());
            json.writeStringField("status", snapshot.isLoading() ? "loading" : "ok");
            json.writeNumberField("documents", totals.documents());
            counts(json, snapshot);
            json.writeNumberField("rejected", totals.rejected());
            json.writeNumberField("feeds", totals.feeds());
            Json.optional(json, "first_published", totals.firstPublished().map(String::valueOf));
            Json.optional(json, "last_published", totals.lastPublished().map(String::valueOf));
        });
    }

    private static void counts(JsonGenerator json, Snapshot snapshot) throws IOException {
        json.writeNumberField("stories", snapshot.findings().stories().size());
        json.writeNumberField(
                "reports",
                snapshot.findings().stories().stream()
                        .mapToInt(story -> story.reports().size())
                        .sum());
        json.writeNumberField("happenings", snapshot.findings().happenings().size());
        json.writeNumberField("cases", snapshot.findings().cases().size());
        Map<String, Integer> byStatus = new TreeMap<>();
        for (Case matter : snapshot.findings().cases()) {
            byStatus.merge(matter.status().label(), 1, Integer::sum);
        }
        json.writeObjectFieldStart("cases_by_status");
        for (Map.Entry<String, Integer> status : byStatus.entrySet()) {
            json.writeNumberField(status.getKey(), status.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("channels", snapshot.findings().channels().size());
        json.writeNumberField("pairs", snapshot.pairs().size());
        json.writeNumberField(
                "disagreements", snapshot.findings().disagreements().size());
    }

    private void vocabulary(Context context) {
        new Question(context).end();
        List<Catalogue.Outlet> outlets =
                bench.read(archive -> archive.catalogue().outlets());
        Set<String> codes = new TreeSet<>();
        bench.live().now().actors().stream()
                .map(ActorEntry::code)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        bench.live().now().pairs().forEach(pair -> codes.addAll(List.of(pair.one(), pair.other())));
        Answer.json(context, json -> {
            Json.list(
                    json,
                    "types",
                    Table.read("ontology.tsv", "type", "quad", "score", "modes", "definition")
                            .rows(),
                    this::type);
            labels(json, "statuses", Status.values(), Status::label);
            labels(json, "parts", Part.values(), Part::label);
            labels(json, "standings", Standing.values(), Standing::label);
            labels(json, "modalities", Modality.values(), Modality::label);
            labels(json, "channel_states", ChannelState.values(), ChannelState::label);
            labels(json, "disagreement_kinds", Disagreement.Kind.values(), Disagreement.Kind::label);
            Json.list(json, "outlets", outlets, (one, outlet) -> {
                one.writeStringField("name", outlet.name());
                one.writeNumberField("documents", outlet.articles());
            });
            json.writeObjectFieldStart("names");
            for (String code : codes) {
                json.writeStringField(code, bench.names().of(code));
            }
            json.writeEndObject();
        });
    }

    private void type(JsonGenerator json, Table.Row row) throws IOException {
        EventType type = EventType.valueOf(row.required("type"));
        Ontology.Entry entry = bench.ontology().of(type);
        json.writeStringField("type", type.name());
        json.writeNumberField("quad", entry.quad());
        json.writeNumberField("score", entry.score());
        json.writeStringField("definition", row.required("definition"));
        Json.strings(json, "modes", entry.modes());
    }

    private static <E> void labels(JsonGenerator json, String name, E[] values, Function<E, String> label)
            throws IOException {
        Json.strings(json, name, Arrays.stream(values).map(label).toList());
    }

    private void progress(Context context) {
        new Question(context).end();
        if (!String.valueOf(context.header("Accept")).contains("text/event-stream")) {
            throw Problem.of(
                    Problem.Kind.NOT_ACCEPTABLE, "events are sent as text/event-stream; ask with that as Accept");
        }
        bench.progress().check();
        new SseHandler(0, client -> bench.progress().follow(this::present, out(client))).handle(context);
    }

    private List<Progress.Event> present() {
        List<Progress.Event> events = new ArrayList<>();
        events.add(Progress.Event.of(bench.live().now()));
        // The last ones too that are over: who begins to listen must not wait for what has happened.
        List<Job> jobs = new ArrayList<>(bench.jobs().all());
        List<Job> last = jobs.subList(0, Math.min(MOST_JOBS_TOLD, jobs.size()));
        Collections.reverse(last);
        last.stream().map(Progress.Event::of).forEach(events::add);
        return events;
    }

    private static Progress.Out out(SseClient client) {
        return new Progress.Out() {
            @Override
            public boolean send(Progress.Event event) {
                client.sendEvent(event.name(), event.data());
                return !client.terminated();
            }

            @Override
            public boolean beat() {
                client.sendComment("still here");
                return !client.terminated();
            }
        };
    }

    private void session(Context context) {
        new Question(context).end();
        Optional<Guard.Visitor> visitor = Guard.of(context);
        boolean isOpen = bench.settings().access().isEmpty();
        boolean needsCookie = isOpen
                && visitor.flatMap(Guard.Visitor::csrf).filter(String::isEmpty).isPresent();
        Optional<Guard.Visitor> present =
                needsCookie ? visitor.map(anybody -> opened(context, anybody.name(), anybody.role())) : visitor;
        answer(context, present);
    }

    private Guard.Visitor opened(Context context, String name, Role role) {
        Sessions.Opened opened = sessions.open(name, role);
        boolean isEncrypted = bench.settings().tls().isPresent();
        context.cookie(
                new Cookie(guard.cookieName(), opened.cookie(), "/", -1, isEncrypted, true, null, SameSite.STRICT));
        return new Guard.Visitor(name, role, Optional.of(opened.session().csrf()));
    }

    private void answer(Context context, Optional<Guard.Visitor> visitor) {
        context.header("Cache-Control", "no-store");
        Answer.json(context, json -> {
            json.writeBooleanField("is_login_needed", bench.settings().access().isPresent());
            json.writeBooleanField("is_logged_in", visitor.isPresent());
            Json.optional(json, "name", visitor.map(Guard.Visitor::name));
            Json.optional(json, "role", visitor.map(who -> who.role().label()));
            Json.optional(json, "csrf", visitor.flatMap(Guard.Visitor::csrf));
            if (visitor.isPresent()) {
                json.writeObjectFieldStart("snapshot");
                bench.live().now().write(json);
                json.writeEndObject();
            }
        });
    }

    private void login(Context context) {
        new Question(context).end();
        JsonBody body = JsonBody.of(context, Set.of("name", "password"));
        String name = body.required("name", NAME_LENGTH);
        String password = body.required("password", PASSWORD_LENGTH);
        Access access = bench.settings()
                .access()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.NOT_FOUND, "nobody needs to log in here; GET /api/v1/session gives a session"));
        if (!hashing.tryAcquire()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too many log in at once; try again in a moment");
        }
        Optional<Access.Entry> person;
        try {
            person = access.person(name, password);
        } finally {
            hashing.release();
        }
        Access.Entry entry = person.orElseThrow(
                () -> Problem.of(Problem.Kind.UNAUTHORIZED, "name or password is wrong; check both and try again"));
        Optional.ofNullable(context.cookie(guard.cookieName())).ifPresent(sessions::close);
        answer(context, Optional.of(opened(context, entry.name(), entry.role())));
    }

    private void logout(Context context) {
        new Question(context).end();
        Optional.ofNullable(context.cookie(guard.cookieName())).ifPresent(sessions::close);
        context.removeCookie(guard.cookieName());
        context.status(NO_CONTENT);
    }

    private void health(Context context) {
        new Question(context).end();
        Answer.json(context, json -> {
            json.writeStringField("status", bench.live().now().isLoading() ? "loading" : "ok");
            json.writeStringField("version", bench.settings().version());
        });
    }

    private void metrics(Context context) {
        new Question(context).end();
        Snapshot snapshot = bench.live().now();
        Runtime runtime = Runtime.getRuntime();
        Map<String, Long> gauges = new TreeMap<>();
        gauges.put("archive_change", snapshot.change());
        gauges.put("stories", (long) snapshot.findings().stories().size());
        gauges.put("cases", (long) snapshot.findings().cases().size());
        gauges.put("sessions", (long) sessions.count());
        gauges.put(
                "jobs_open",
                bench.jobs().all().stream().filter(job -> !job.state().isOver()).count());
        gauges.put("memory_used_bytes", runtime.totalMemory() - runtime.freeMemory());
        context.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(bench.metrics().text(gauges));
    }

    private void openapi(Context context) {
        new Question(context).end();
        try (InputStream file = ServerRoutes.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IOException("expected openapi.yaml beside the classes; build again");
            }
            Answer.tagged(context, "application/yaml", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the API's file can't be read; build again", e);
        }
    }
}
