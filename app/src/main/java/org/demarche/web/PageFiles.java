package org.demarche.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Hands out the page's files, which stand in the program's jar; any path that is no file is a state of the page. */
final class PageFiles {
    private static final String FOLDER = "/org/demarche/page/";
    private static final String START = "index.html";
    /** Letters, digits and a few signs; no name begins with a dot, so that no path leads up. */
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    /** What the build names by its content never changes. */
    private static final String NAMED_BY_CONTENT = "assets/";

    private static final String WITHOUT_PAGE =
            """
            Demarche runs, but its page isn't in this build; build it with mvn package.
            Programs find the API at /api/v1/openapi.yaml.
            """;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

    /** Answers with a file, or with the page. */
    void answer(Context context) {
        String path = context.path().replaceFirst("^/+", "");
        if (path.startsWith("api/")) {
            throw Problem.of(Problem.Kind.NOT_FOUND, "no such path; see /api/v1/openapi.yaml for those that there are");
        }
        Optional<byte[]> file = PATH.matcher(path).matches() ? file(path) : Optional.empty();
        if (file.isPresent()) {
            String ending = path.substring(path.lastIndexOf('.') + 1);
            if (path.startsWith(NAMED_BY_CONTENT)) {
                context.header("Cache-Control", "public, max-age=31536000, immutable");
            }
            Answer.tagged(context, TYPES.getOrDefault(ending, "application/octet-stream"), file.get());
        } else if (path.startsWith(NAMED_BY_CONTENT)) {
            throw Problem.of(Problem.Kind.NOT_FOUND, "no such file; the page is of another version, load it again");
        } else {
            start(context);
        }
    }

    private void start(Context context) {
        Optional<byte[]> page = file(START);
        if (page.isPresent()) {
            Answer.tagged(context, TYPES.getOrDefault("html", ""), page.get());
        } else {
            Answer.tagged(context, "text/plain; charset=utf-8", WITHOUT_PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<byte[]> file(String path) {
        // Only what is there is kept: whoever asks for much that isn't must not fill the memory.
        Optional<byte[]> known = files.getOrDefault(path, Optional.empty());
        if (known.isPresent()) {
            return known;
        }
        try (InputStream file = PageFiles.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                return Optional.empty();
            }
            Optional<byte[]> bytes = Optional.of(file.readAllBytes());
            files.put(path, bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": can't be read from the program's jar; build it again", e);
        }
    }
}
