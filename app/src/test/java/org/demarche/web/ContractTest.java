package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cli.Cli;
import org.demarche.web.Served.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server answers as openapi.yaml says, and nothing else. */
class ContractTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @TempDir
    private static Path folder = Path.of("");

    private static String text = "";
    private static JsonNode api = Served.MAPPER.createObjectNode();
    private static Optional<Served> running = Optional.empty();

    @BeforeAll
    static void serve() throws IOException {
        try (InputStream file = Server.class.getResourceAsStream("openapi.yaml")) {
            text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        api = new YAMLMapper().readTree(text);
        Path archive = folder.resolve("contract.db");
        assertEquals(0, Cli.demarche("add", Cli.EXAMPLES, "--archive", archive).exitCode());
        running = Optional.of(Served.open(archive).ready());
    }

    @AfterAll
    static void end() {
        running.ifPresent(Served::close);
    }

    private static Served served() {
        return running.orElseThrow();
    }

    @Test
    void theFileIsSound() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        assertEquals(
                List.of(),
                new OpenAPIV3Parser().readContents(text, null, options).getMessages());
    }

    @Test
    void theServerHasTheRoutesOfTheFileAndNoOthers() {
        assertEquals(
                new TreeSet<>(operations().keySet()),
                new TreeSet<>(served().server().routes()));
    }

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue());
                    }
                }));
        return operations;
    }

    @Test
    void everyAnswerHasTheShapeThatTheFileSays() {
        Map<String, Reply> replies = replies();
        assertEquals(new TreeSet<>(operations().keySet()), new TreeSet<>(replies.keySet()), "a request for each route");
        operations().forEach((name, operation) -> check(name, operation, Objects.requireNonNull(replies.get(name))));
        assertEquals(List.of(), served().failures());
    }

    @Test
    void everyProblemHasTheShapeThatTheFileSays() {
        for (String path :
                List.of("/cases?limit=0", "/cases/none", "/documents?from=2023-13", "/nothing", "/export/none")) {
            Reply reply = served().get(path);
            assertEquals("application/problem+json", reply.type(), path);
            assertEquals(
                    Set.of(),
                    failures(api.at("/components/schemas/Problem"), reply.json()),
                    path + ": " + reply.body());
        }
    }

    @Test
    void theCheckSeesWhatIsMissingAndWhatIsTooMuch() {
        JsonNode overview = served().get("/overview").json();
        JsonNode schema = api.at("/components/schemas/Overview");
        assertEquals(Set.of(), failures(schema, overview));
        ObjectNode more = overview.deepCopy();
        assertEquals(1, failures(schema, more.put("other", 1)).size());
        ObjectNode less = overview.deepCopy();
        less.remove("change");
        assertEquals(1, failures(schema, less).size());
        JsonNode step = served().get("/cases").json().at("/cases/0");
        JsonNode whole =
                served().get("/cases/" + step.path("id").asText()).json().at("/steps/0");
        assertEquals(Set.of(), failures(api.at("/components/schemas/Step"), whole));
        ObjectNode strange = whole.deepCopy();
        assertTrue(!failures(api.at("/components/schemas/Step"), strange.put("other", 1))
                .isEmpty());
    }

    @Test
    void everyPageOfAListIsReachedOnce() {
        Set<String> seen = new TreeSet<>();
        int count = 0;
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            JsonNode page = served().get("/cases?limit=3" + next.get()).json();
            for (JsonNode matter : page.path("cases")) {
                seen.add(matter.path("id").asText());
                count++;
            }
            next = Optional.ofNullable(page.get("next")).map(cursor -> "&cursor=" + cursor.asText());
        }
        assertEquals(served().get("/cases").json().path("total").asInt(), count);
        assertEquals(count, seen.size());
        for (String list : List.of("events", "statements", "documents")) {
            assertEquals(ids(list, 100), ids(list, 2), list);
        }
    }

    private static List<String> ids(String list, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            JsonNode page =
                    served().get("/" + list + "?limit=" + limit + next.get()).json();
            page.path(list).forEach(item -> ids.add(item.path("id").asText()));
            next = Optional.ofNullable(page.get("next")).map(cursor -> "&cursor=" + cursor.asText());
        }
        return ids;
    }

    @Test
    void whatIsTheSameIsNotSentAgain() {
        Reply first = served().get("/overview");
        Reply again =
                served().get("/overview", "If-None-Match", first.header("ETag").orElseThrow());
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(
                200, served().get("/overview", "If-None-Match", "\"other\"").status());
    }

    @Test
    void whatASearchIsNarrowedDownToIsFoundAsOftenAsIsSaid() {
        JsonNode facets = served().get("/search/facets?q=talks&limit=50").json();
        assertEquals(found("q=talks"), facets.path("total").asInt());
        Map<String, String> parameters = Map.of("types", "type", "outlets", "outlet", "actors", "actor");
        parameters.forEach((kind, parameter) -> {
            assertTrue(!facets.path(kind).isEmpty(), kind);
            for (JsonNode count : facets.path(kind)) {
                String value = count.path("value").asText();
                // A word of a name means everybody with that name.
                if (!kind.equals("actors") || value.contains("-")) {
                    assertEquals(
                            found("q=talks&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)),
                            count.path("articles").asInt(),
                            value);
                }
            }
        });
        for (JsonNode count : facets.path("periods")) {
            String period = count.path("value").asText();
            assertEquals(
                    found("q=talks&from=" + period + "&until=" + period),
                    count.path("articles").asInt(),
                    period);
        }
        assertTrue(served().get("/search/facets?limit=1").json().path("actors").size() == 1);
    }

    private static int found(String question) {
        return served().get("/search?limit=200&" + question).json().path("hits").size();
    }

    @Test
    void documentsOfAnActorAreThoseInWhichItAppears() {
        JsonNode actor = served().get("/actors").json().at("/actors/0");
        JsonNode page = served().get("/documents?limit=200&current=false&actor="
                        + actor.path("id").asText())
                .json();
        for (JsonNode document : page.path("documents")) {
            JsonNode whole =
                    served().get("/documents/" + document.path("id").asText()).json();
            assertTrue(
                    whole.findValuesAsText("id").contains(actor.path("id").asText()),
                    document.path("name").asText());
        }
        assertTrue(page.path("total").asInt() > 1);
        assertEquals(
                0, served().get("/documents?actor=nobody").json().path("total").asInt());
    }

    private static void check(String name, JsonNode operation, Reply reply) {
        JsonNode answer = operation.path("responses").path(String.valueOf(reply.status()));
        if (answer.isMissingNode()) {
            // Formats of exports come from elsewhere; without any the file promises 501.
            assertTrue(name.equals("GET /export/{format}") && reply.status() == 501, name + ": " + reply.body());
            answer = operation.path("responses").path("default");
        }
        String type = reply.type().replaceFirst(";.*", "");
        JsonNode content = answer.path("content");
        if (content.isMissingNode()) {
            assertEquals("", reply.body(), name);
            return;
        }
        assertTrue(content.has(type), name + " answers as " + type);
        if (type.endsWith("json")) {
            assertEquals(Set.of(), failures(content.path(type).path("schema"), reply.json()), name);
        }
    }

    private static Set<ValidationMessage> failures(JsonNode schema, JsonNode value) {
        ObjectNode root = schema.deepCopy();
        root.set("components", api.path("components"));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root, config);
        return compiled.validate(value);
    }

    /** An answer to a good request for each route. */
    private static Map<String, Reply> replies() {
        Served served = served();
        Map<String, Reply> replies = new TreeMap<>();
        for (String path : List.of(
                "/overview",
                "/vocabulary",
                "/documents",
                "/events",
                "/statements",
                "/actors",
                "/cases",
                "/channels",
                "/relations",
                "/pairs",
                "/network",
                "/places",
                "/disagreements",
                "/timeline",
                "/timeline/marks",
                "/feeds",
                "/export",
                "/session",
                "/health",
                "/metrics",
                "/openapi.yaml")) {
            replies.put("GET " + path, served.get(path));
        }
        replies.put("GET /search", served.get("/search?q=qatari+mediat*&events=true"));
        replies.put("GET /search/facets", served.get("/search/facets?q=qatari+mediat*&limit=3"));
        replies.put("GET /news", served.get("/news?since=c4"));
        one(replies, "documents", "id");
        one(replies, "events", "id");
        one(replies, "actors", "id");
        one(replies, "cases", "id");
        one(replies, "disagreements", "id");
        String happening =
                served.get("/timeline").json().at("/timeline/0/event").asText();
        replies.put("GET /happenings/{id}", served.get("/happenings/" + happening));
        replies.put("GET /export/{format}", served.get("/export/none"));
        changes(replies);
        return replies;
    }

    private static void one(Map<String, Reply> replies, String list, String field) {
        String id =
                served().get("/" + list).json().at("/" + list + "/0/" + field).asText();
        assertTrue(!id.isEmpty(), list);
        replies.put(
                "GET /" + list + "/{id}",
                served().get("/" + list + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8)));
    }

    private static void changes(Map<String, Reply> replies) {
        Served served = served();
        String[] session = served.session();
        String event = served.get("/events").json().at("/events/0/id").asText();
        replies.put(
                "POST /reviews",
                served.post(
                        "/reviews",
                        "{\"verdict\":\"edit\",\"subjects\":[\"" + event
                                + "\"],\"change\":{\"type\":\"AGREE\",\"target\":[\"QAT\",\"Somebody\"],\"date\":\"2023-09\"}}",
                        session));
        replies.put("GET /reviews", served.get("/reviews"));
        replies.put("POST /ingest", served.upload("note.txt", "Norway asked Chile for help.", session));
        replies.put("GET /ingest", served.get("/ingest"));
        String job = replies.get("POST /ingest").json().path("id").asText();
        served.await(
                "job",
                data -> isDone(data, job) || isDone(served.get("/ingest/" + job).json(), job));
        replies.put("GET /ingest/{id}", served.get("/ingest/" + job));
        replies.put("DELETE /ingest/{id}", served.send("DELETE", "/api/v1/ingest/" + job, new byte[0], session));
        // Nothing is followed yet, so that nothing is fetched.
        replies.put("POST /feeds/poll", served.post("/feeds/poll", "{}", session));
        replies.put("POST /feeds", served.post("/feeds", "{\"address\":\"https://192.0.32.8/feed\"}", session));
        replies.put("GET /rejected", served.get("/rejected"));
        replies.put("GET /progress", progress());
        replies.put("POST /session", login());
        replies.put("DELETE /session", served.send("DELETE", "/api/v1/session", new byte[0], session));
    }

    private static boolean isDone(JsonNode data, String job) {
        return data.path("id").asText().equals(job)
                && data.path("state").asText().equals("done");
    }

    /** What is sent without end is looked at event by event. */
    private static Reply progress() {
        JsonNode snapshot = served().await("snapshot", data -> true);
        assertEquals(Set.of(), failures(api.at("/components/schemas/Snapshot"), snapshot));
        return new Reply(200, "text/event-stream", "", served().get("/health").response());
    }

    private static Reply login() {
        Access access = new Access(List.of(Access.ofPassword("anna", Role.EDITOR, "correct horse")));
        try (Served guarded = Served.guarded(folder.resolve("contract.db"), access)) {
            return guarded.post("/session", "{\"name\":\"anna\",\"password\":\"correct horse\"}");
        }
    }
}
