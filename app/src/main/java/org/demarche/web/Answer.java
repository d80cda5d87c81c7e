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
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String WRITTEN = "demarche.written";

    private Answer() {}

    /** Answers with a JSON object, or by saying that it is as the client knows it. */
    static void json(Context context, Json.Fields fields) {
        tagged(context, "application/json", Json.object(fields).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An answer as it was made.
     *
     * @param mediaType what it is
     * @param body all of it; nobody changes it
     * @param tag that tells it from others
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied for nothing with each answer otherwise
    record Written(String mediaType, byte[] body, String tag) {}

    /** Answers with {@code body}, or by saying that it is as the client knows it. */
    static void tagged(Context context, String mediaType, byte[] body) {
        MessageDigest digest = DocumentId.sha256();
        digest.update(mediaType.getBytes(StandardCharsets.UTF_8));
        byte[] hash = Arrays.copyOf(digest.digest(body), TAG_BYTES);
        String tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        Written written = new Written(mediaType, body, tag);
        context.attribute(WRITTEN, written);
        send(context, written);
    }

    /** The answer that was written; absent if it was a problem or something else. */
    static Optional<Written> written(Context context) {
        return Optional.ofNullable(context.<Written>attribute(WRITTEN));
    }

    /** Answers with {@code written}, or by saying that it is as the client knows it. */
    static void send(Context context, Written written) {
        context.header("ETag", written.tag());
        Optional<String> asked = Optional.ofNullable(context.header("If-None-Match"));
        boolean isKnown = context.statusCode() == OK
                && asked.map(tags -> List.of(tags.split("\\s*,\\s*")).contains(written.tag()))
                        .orElse(false);
        if (isKnown) {
            context.status(NOT_MODIFIED);
        } else {
            context.contentType(written.mediaType()).result(written.body());
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
