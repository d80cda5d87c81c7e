package org.demarche.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.demarche.archive.DocumentId;
import org.demarche.contract.Json;

/** Writes answers. */
final class Answer {
    private static final int TAG_BYTES = 12;
    private static final int NOT_MODIFIED = 304;

    private Answer() {}

    /** Answers with a JSON object, or by saying that it is as the client knows it. */
    static void json(Context context, Json.Fields fields) {
        tagged(context, "application/json", Json.object(fields).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with {@code body}, or by saying that it is as the client knows it. */
    static void tagged(Context context, String mediaType, byte[] body) {
        MessageDigest digest = DocumentId.sha256();
        digest.update(mediaType.getBytes(StandardCharsets.UTF_8));
        byte[] hash = Arrays.copyOf(digest.digest(body), TAG_BYTES);
        String tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        context.header("ETag", tag);
        Optional<String> asked = Optional.ofNullable(context.header("If-None-Match"));
        boolean isKnown = context.statusCode() == 200
                && asked.map(tags -> List.of(tags.split("\\s*,\\s*")).contains(tag))
                        .orElse(false);
        if (isKnown) {
            context.status(NOT_MODIFIED);
        } else {
            context.contentType(mediaType).result(body);
        }
    }

    /** Answers with one problem. */
    static void problem(Context context, Problem problem) {
        context.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .result(problem.json().getBytes(StandardCharsets.UTF_8));
        if (problem.kind() == Problem.Kind.LATER || problem.kind() == Problem.Kind.TOO_MANY) {
            context.header("Retry-After", "1");
        }
        if (problem.kind() == Problem.Kind.UNAUTHORIZED) {
            context.header("WWW-Authenticate", "Bearer realm=\"demarche\"");
        }
    }
}
