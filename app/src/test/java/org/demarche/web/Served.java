package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.cli.Cli;

/** A server on an archive, at a port that was free, and a client of it. */
final class Served implements AutoCloseable {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    private Served(ServerSettings settings, Clock clock) {
        this.server = Server.start(settings, Cli.taking(settings.archive()), Exports.none(), clock, failures::add);
    }

    /** For everybody of this machine. */
    static Served open(Path archive) {
        return new Served(settings(archive, Optional.empty(), ServerSettings.Limits.usual(true)), Clock.systemUTC());
    }

    /** For those of {@code access}. */
    static Served guarded(Path archive, Access access) {
        return new Served(settings(archive, Optional.of(access), ServerSettings.Limits.usual(true)), Clock.systemUTC());
    }

    /** For everybody of this machine, within {@code limits}. */
    static Served limited(Path archive, ServerSettings.Limits limits) {
        return new Served(settings(archive, Optional.empty(), limits), Clock.systemUTC());
    }

    /** The same, for those of {@code access}, while time stands still. */
    static Served stopped(Path archive, Optional<Access> access, ServerSettings.Limits limits) {
        return new Served(settings(archive, access, limits), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static ServerSettings settings(Path archive, Optional<Access> access, ServerSettings.Limits limits) {
        return new ServerSettings(
                archive, "127.0.0.1", 0, List.of(), access, Optional.empty(), false, false, limits, "0.1.0-test");
    }

    Server server() {
        return server;
    }

    int port() {
        return server.port();
    }

    /** What went wrong on the server's side. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** An answer. */
    record Reply(int status, String type, String body, HttpResponse<String> response) {
        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** That it is a problem of {@code status}, told in one line; returns that line. */
        String problem(int expected) {
            assertEquals(expected, status, body);
            assertEquals("application/problem+json", type, body);
            String detail = json().path("detail").asText();
            assertEquals(1, detail.lines().count(), detail);
            assertEquals(expected, json().path("status").asInt());
            return detail;
        }
    }

    /** Sends a request; headers are names and values in turn. */
    Reply send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", "/api/v1" + path, new byte[0], headers);
    }

    Reply post(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return send("POST", "/api/v1" + path, json.getBytes(StandardCharsets.UTF_8), all.toArray(new String[0]));
    }

    /** The cookie and the token of a session, as headers. */
    String[] session() {
        Reply reply = get("/session");
        return headersOf(reply);
    }

    static String[] headersOf(Reply reply) {
        String cookie = reply.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return new String[] {
            "Cookie", cookie, "X-CSRF-Token", reply.json().path("csrf").asText()
        };
    }

    /** Posts one file, as a page does. */
    Reply upload(String fileName, String content, String... headers) {
        String body = "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--border--\r\n";
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "multipart/form-data; boundary=border"));
        return send("POST", "/api/v1/ingest", body.getBytes(StandardCharsets.UTF_8), all.toArray(new String[0]));
    }

    /** Listens to the server's progress until an event is as {@code wanted}; returns its data. */
    JsonNode await(String event, Predicate<JsonNode> wanted, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/api/v1/progress"))
                .header("Accept", "text/event-stream")
                .timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (Stream<String> lines =
                client.send(request.build(), BodyHandlers.ofLines()).body()) {
            Iterator<String> each = lines.iterator();
            String name = "";
            while (each.hasNext()) {
                String line = each.next();
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ") && name.equals(event)) {
                    JsonNode data = MAPPER.readTree(line.substring("data: ".length()));
                    if (wanted.test(data)) {
                        return data;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the server has ended before there was such a " + event);
    }

    /** Waits until cases are made. */
    Served ready(String... headers) {
        await("snapshot", data -> data.path("status").asText().equals("ok"), headers);
        return this;
    }

    @Override
    public void close() {
        server.close();
    }
}
