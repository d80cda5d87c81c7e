package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.Cli;
import org.demarche.web.Served.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may not, can't; and is told why in one line. */
class SecurityTest {
    private static final String TOKEN = Access.newToken();
    private static final String READING = Access.newToken();
    private static final String ACCEPT = "{\"verdict\":\"accept\",\"subjects\":[\"0000\"]}";

    @TempDir
    private static Path folder = Path.of("");

    private static Path archive = Path.of("");
    private static Optional<Served> running = Optional.empty();
    private static Optional<Served> guarding = Optional.empty();

    @BeforeAll
    static void serve() throws IOException {
        archive = folder.resolve("security.db");
        Path text = Files.writeString(
                folder.resolve("<img src=x onerror=alert(1)>.txt"),
                "<script>alert('Norway')</script> Norway asked Chile for help\n\nNorway asked Chile for help on Monday.");
        assertEquals(0, Cli.demarche("add", text, "--archive", archive).exitCode());
        running = Optional.of(Served.open(archive).ready());
        Access access = new Access(List.of(
                Access.ofPassword("anna", Role.EDITOR, "correct horse"),
                Access.ofToken("robot", Role.EDITOR, TOKEN),
                Access.ofToken("viewer", Role.READER, READING)));
        guarding = Optional.of(Served.guarded(archive, access));
    }

    @AfterAll
    static void end() {
        running.ifPresent(Served::close);
        guarding.ifPresent(Served::close);
    }

    private static Served open() {
        return running.orElseThrow();
    }

    private static Served guarded() {
        return guarding.orElseThrow();
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    @Test
    void withoutATokenNothingOfTheArchiveIsSeen() {
        for (String path : List.of("/overview", "/documents", "/search?q=Norway", "/cases", "/metrics", "/progress")) {
            assertTrue(guarded().get(path).problem(401).contains("log in"), path);
        }
        assertEquals(200, guarded().get("/health").status());
    }

    @Test
    void aWrongTokenIsRefusedAndARightOneIsNot() {
        String wrong = TOKEN.substring(1) + "A";
        assertTrue(guarded().get("/overview", bearer(wrong)).problem(401).contains("token"));
        guarded().get("/overview", "Authorization", "Basic YTpi").problem(401);
        guarded().get("/overview", "Authorization", "Bearer ").problem(401);
        assertEquals(200, guarded().get("/overview", bearer(READING)).status());
    }

    @Test
    void aReaderChangesNothing() {
        assertTrue(
                guarded().post("/reviews", ACCEPT, bearer(READING)).problem(403).contains("editor"));
        guarded().upload("note.txt", "x", bearer(READING)).problem(403);
        guarded()
                .post("/feeds", "{\"address\":\"https://www.example.org\"}", bearer(READING))
                .problem(403);
        // An editor gets as far as the archive, which knows no such event.
        guarded().post("/reviews", ACCEPT, bearer(TOKEN)).problem(422);
    }

    @Test
    void aWrongPasswordOrNameLogsNobodyIn() {
        String login = "{\"name\":\"%s\",\"password\":\"%s\"}";
        Reply wrong = guarded().post("/session", login.formatted("anna", "wrong horse"));
        Reply unknown = guarded().post("/session", login.formatted("otto", "correct horse"));
        assertEquals(wrong.problem(401), unknown.problem(401), "nobody learns which of the two is wrong");
        assertTrue(wrong.header("Set-Cookie").isEmpty());
        Reply right = guarded().post("/session", login.formatted("anna", "correct horse"));
        assertEquals(200, right.status(), right.body());
        String cookie = right.header("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        String[] session = Served.headersOf(right);
        guarded().post("/reviews", ACCEPT, session).problem(422);
        assertEquals(
                204,
                guarded()
                        .send("DELETE", "/api/v1/session", new byte[0], session)
                        .status());
        guarded().post("/reviews", ACCEPT, session).problem(401);
    }

    @Test
    void aChangeNeedsTheTokenOfItsSession() {
        String[] session = open().session();
        String[] other = open().session();
        open().post("/reviews", ACCEPT).problem(403);
        open().post("/reviews", ACCEPT, session[0], session[1]).problem(403);
        open().post("/reviews", ACCEPT, session[0], session[1], other[2], other[3])
                .problem(403);
        open().post("/reviews", ACCEPT, "X-CSRF-Token", "").problem(403);
        open().post("/reviews", ACCEPT, session).problem(422);
    }

    @Test
    void aChangeFromAnotherSiteIsRefusedWhateverItSends() {
        String[] session = open().session();
        String[] foreign = {session[0], session[1], session[2], session[3], "Origin", "https://evil.example"};
        assertTrue(open().post("/reviews", ACCEPT, foreign).problem(403).contains("another site"));
        String[] site = {session[0], session[1], session[2], session[3], "Sec-Fetch-Site", "cross-site"};
        open().post("/reviews", ACCEPT, site).problem(403);
        String[] own = {session[0], session[1], session[2], session[3], "Origin", "http://127.0.0.1:" + open().port()};
        open().post("/reviews", ACCEPT, own).problem(422);
        open().get("/health", "X-HTTP-Method-Override", "POST").problem(400);
    }

    @Test
    void pathsOnUploadLeadNowhere() throws IOException {
        String[] session = open().session();
        Path outside = folder.resolve("escaped.txt");
        for (String name : List.of(
                "../escaped.txt",
                "..\\\\escaped.txt",
                "/etc/escaped.txt",
                "a/b.txt",
                "..",
                ".hidden",
                "C:escaped.txt",
                outside.toString())) {
            Reply reply = open().upload(name, "Norway asked Chile for help.", session);
            assertTrue(reply.problem(400).contains("file"), name);
        }
        assertFalse(Files.exists(outside));
        assertTrue(open().get("/ingest").json().path("jobs").isEmpty(), "nothing of it is read");
    }

    @Test
    void pathsOfThePageLeadNowhere() {
        for (String path : List.of(
                "/../../pom.xml", "/%2e%2e/%2e%2e/pom.xml", "/assets/..%2f..%2fweb/openapi.yaml", "/assets/%2e%2e/x")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertFalse(answer.contains("<project"), path);
            assertFalse(answer.contains("openapi: 3"), path);
        }
    }

    @Test
    void scriptInTitlesAndNamesStaysText() {
        Reply reply = open().get("/documents");
        assertEquals("application/json", reply.type());
        JsonNode document = reply.json().path("documents").path(0);
        assertEquals("<img src=x onerror=alert(1)>.txt", document.path("name").asText());
        assertEquals("nosniff", reply.header("X-Content-Type-Options").orElse(""));
        String policy = reply.header("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        String script = URLEncoder.encode("<script>alert(1)</script>", StandardCharsets.UTF_8);
        Reply echo = open().get("/cases/" + script);
        assertTrue(echo.problem(404).contains("<script>"), "told as text, in JSON");
        assertEquals("nosniff", echo.header("X-Content-Type-Options").orElse(""));
        assertFalse(open().send("GET", "/" + script, new byte[0]).body().contains("<script>alert"));
    }

    @Test
    void theSyntaxOfSqlAndOfSearchIsWordsToLookFor() {
        int documents = open().get("/documents").json().path("total").asInt();
        for (String words : List.of(
                "'; DROP TABLE documents; --",
                "\" OR 1=1 --",
                "NEAR(Norway Chile, 5)",
                "title:Norway",
                "((((",
                "Norway AND",
                "^Norway*",
                "\"unclosed",
                "{a b}: c",
                "\0")) {
            String asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/search?q=",
                    "/events?q=",
                    "/statements?actor=",
                    "/search?actor=",
                    "/search?place=",
                    "/cases?q=",
                    "/actors?q=",
                    "/search?outlet=",
                    "/timeline?actor=",
                    "/documents?outlet=")) {
                Reply reply = open().get(path + asked);
                assertEquals(200, reply.status(), path + words + ": " + reply.body());
            }
        }
        assertEquals(documents, open().get("/documents").json().path("total").asInt());
        assertEquals(List.of(), open().failures());
    }

    @Test
    void whatIsNoQuestionIsToldWithItsParameter() {
        for (String path : List.of(
                "/search?limit=0",
                "/search?limit=x",
                "/search?type=WAR",
                "/search?from=yesterday",
                "/search?from=2023-02-30",
                "/search?q=a&q=b",
                "/documents?cursor=%2e%2e",
                "/documents?cursor=MTIz",
                "/events?cursor=fHx8",
                "/cases?cursor=eA",
                "/search?cursor=LTE",
                "/search/facets?limit=51",
                "/search/facets?events=true",
                "/news?since=now",
                "/channels?at=2014",
                "/search?q=" + "a".repeat(1001))) {
            Reply reply = open().get(path);
            reply.problem(400);
            assertTrue(reply.json().has("parameter"), path);
        }
        assertEquals(List.of(), open().failures());
    }

    @Test
    void feedsOfPrivateAddressesAreRefused() {
        String[] session = open().session();
        for (String address : List.of(
                "http://127.0.0.1/feed",
                "http://localhost:" + open().port() + "/api/v1/health",
                "http://[::1]/feed",
                "http://10.0.0.1/feed",
                "http://169.254.169.254/latest/meta-data",
                "http://2130706433/feed",
                "file:///etc/passwd",
                "ftp://192.0.32.8/feed",
                "https://user:secret@192.0.32.8/feed",
                "not an address")) {
            Reply reply = open().post("/feeds", "{\"address\":" + Served.MAPPER.valueToTree(address) + "}", session);
            assertTrue(reply.problem(400).startsWith("address: "), address);
        }
        assertTrue(open().get("/feeds").json().path("feeds").isEmpty());
        open().post("/feeds/poll", "{\"address\":\"http://127.0.0.1/feed\"}", session)
                .problem(400);
    }

    @Test
    void bodiesThatAreNoneAreRefused() {
        String[] session = open().session();
        open().post("/reviews", "{", session).problem(400);
        open().post("/reviews", "[]", session).problem(400);
        open().post("/reviews", "{\"verdict\":\"accept\",\"subjects\":[\"0000\"],\"extra\":1}", session)
                .problem(400);
        open().post("/reviews", "{\"verdict\":\"forget\",\"subjects\":[\"0000\"]}", session)
                .problem(400);
        open().post("/reviews", "{\"verdict\":\"accept\",\"subjects\":\"0000\"}", session)
                .problem(400);
        String[] plain = {session[0], session[1], session[2], session[3], "Content-Type", "text/plain"};
        open().send("POST", "/api/v1/reviews", ACCEPT.getBytes(StandardCharsets.UTF_8), plain)
                .problem(415);
        open().send("POST", "/api/v1/ingest", "Norway".getBytes(StandardCharsets.UTF_8), plain)
                .problem(415);
        open().post("/reviews", "[".repeat(5000), session).problem(400);
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() {
        ServerSettings.Limits small = new ServerSettings.Limits(1000, 10, 1000, 20_000, Duration.ofSeconds(30), 0);
        try (Served served = Served.limited(archive, small)) {
            String[] session = served.session();
            String reason = "x".repeat(2000);
            served.post(
                            "/reviews",
                            "{\"verdict\":\"accept\",\"subjects\":[\"0000\"],\"reason\":\"" + reason + "\"}",
                            session)
                    .problem(413);
            served.upload("long.txt", "x".repeat(50_000), session).problem(413);
        }
    }

    @Test
    void aBodyThatDoesNotComeIsGivenUp() {
        ServerSettings.Limits hasty = new ServerSettings.Limits(1000, 10, 1000, 20_000, Duration.ofMillis(300), 0);
        try (Served served = Served.limited(archive, hasty)) {
            String[] session = served.session();
            String answer = raw(
                    served.port(),
                    "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Cookie: " + session[1] + "\r\nX-CSRF-Token: " + session[3]
                            + "\r\nContent-Length: 100\r\n\r\n{\"verdict\":");
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    @Test
    void whoAsksTooOftenWaits() {
        ServerSettings.Limits strict = new ServerSettings.Limits(1, 1, 1000, 20_000, Duration.ofSeconds(30), 0);
        try (Served served = Served.stopped(archive, Optional.empty(), strict)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(200, served.get("/health").status());
            }
            Reply refused = served.get("/health");
            refused.problem(429);
            assertEquals("1", refused.header("Retry-After").orElse(""));
        }
    }

    @Test
    void passwordsAreNotTriedWithoutEnd() {
        Access access = new Access(List.of(Access.ofPassword("anna", Role.EDITOR, "correct horse")));
        ServerSettings.Limits strict = new ServerSettings.Limits(100, 1, 1000, 20_000, Duration.ofSeconds(30), 0);
        try (Served served = Served.stopped(archive, Optional.of(access), strict)) {
            served.post("/session", "{\"name\":\"anna\",\"password\":\"guess\"}")
                    .problem(401);
            served.post("/session", "{\"name\":\"anna\",\"password\":\"correct horse\"}")
                    .problem(429);
        }
    }

    @Test
    void aServerThatIsCalledOtherwiseDoesNotAnswer() {
        for (String host : List.of("evil.example", "evil.example:" + open().port(), "127.0.0.1.evil.example", "")) {
            String answer = raw("GET /api/v1/overview HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"), host + ": " + answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
        String own = raw("GET /api/v1/health HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n");
        assertTrue(own.startsWith("HTTP/1.1 200"), own);
    }

    @Test
    void othersAreLetInWithAccessAndEncryptionAlone() {
        Access access = new Access(List.of(Access.ofToken("robot", Role.READER, TOKEN)));
        ServerSettings.Limits limits = ServerSettings.Limits.usual(false);
        assertThrows(IllegalArgumentException.class, () -> at("0.0.0.0", Optional.empty(), true, limits));
        assertThrows(
                IllegalArgumentException.class, () -> at("0.0.0.0", Optional.of(new Access(List.of())), true, limits));
        assertThrows(IllegalArgumentException.class, () -> at("0.0.0.0", Optional.of(access), false, limits));
        assertEquals("0.0.0.0", at("0.0.0.0", Optional.of(access), true, limits).host());
    }

    private static ServerSettings at(
            String host, Optional<Access> access, boolean allowsPlain, ServerSettings.Limits limits) {
        return new ServerSettings(
                archive, host, 0, List.of(), access, Optional.empty(), allowsPlain, false, limits, "test");
    }

    @Test
    void whatIsNoRequestIsAnsweredInTheSameForm() {
        String answer = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        String long431 =
                raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(long431.contains("application/problem+json"), long431);
    }

    private static String raw(String request) {
        return raw(open().port(), request);
    }

    private static String raw(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
