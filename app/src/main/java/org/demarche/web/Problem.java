package org.demarche.web;

import java.util.List;
import java.util.Optional;
import org.demarche.contract.Json;

/** That a request can't be answered as asked, told by one line that says what to do (RFC 9457). */
final class Problem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String detail;
    private final String parameter;
    private final transient List<String> formats;

    /** What kind of problem. */
    enum Kind {
        BAD_REQUEST(400, "bad-request", "The request is wrong"),
        UNAUTHORIZED(401, "login", "Nobody is logged in"),
        FORBIDDEN(403, "forbidden", "That isn't allowed"),
        CSRF(403, "csrf", "The request may come from elsewhere"),
        NOT_FOUND(404, "not-found", "There is no such thing"),
        NO_METHOD(405, "method", "That can't be done with it"),
        NOT_ACCEPTABLE(406, "not-acceptable", "It can't be had in that form"),
        TOO_SLOW(408, "too-slow", "The request took too long"),
        TOO_LARGE(413, "too-large", "The request is too large"),
        MEDIA_TYPE(415, "media-type", "The request comes in a form that isn't read here"),
        MISDIRECTED(421, "host", "The request is for another server"),
        UNPROCESSABLE(422, "refused", "The archive refuses it"),
        TOO_MANY(429, "too-many", "Too many requests"),
        MISTAKE(500, "mistake", "A mistake in Demarche"),
        NOT_BUILT_IN(501, "not-built-in", "That isn't built in"),
        LATER(503, "later", "Not yet");

        private final int status;
        private final String label;
        private final String title;

        Kind(int status, String label, String title) {
            this.status = status;
            this.label = label;
            this.title = title;
        }

        int status() {
            return status;
        }
    }

    private Problem(Kind kind, String detail, String parameter, List<String> formats) {
        super(detail);
        this.kind = kind;
        this.detail = detail;
        this.parameter = parameter;
        this.formats = List.copyOf(formats);
    }

    /** A problem of {@code kind}; {@code detail} says what to do. */
    static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, "", List.of());
    }

    /** That the value of {@code parameter} is wrong. */
    static Problem wrong(String parameter, String detail) {
        return new Problem(Kind.BAD_REQUEST, parameter + ": " + detail, parameter, List.of());
    }

    /** That there is nothing with an id. */
    static Problem absent(String what, String id) {
        return of(
                Kind.NOT_FOUND,
                id + ": no such " + what + "; it may have changed with the documents, look for it again");
    }

    /** That {@code format} isn't among {@code formats}. */
    static Problem noFormat(String format, List<String> formats) {
        String known = formats.isEmpty() ? "none is built in" : "choose one of " + String.join(", ", formats);
        return new Problem(Kind.NOT_BUILT_IN, format + ": no such format; " + known, "format", formats);
    }

    /** The problem that a status is, where nothing more is known of it. */
    static Problem ofStatus(int status) {
        for (Kind kind : Kind.values()) {
            if (kind.status == status) {
                return of(kind, kind.title + "; see /api/v1/openapi.yaml for what can be asked");
            }
        }
        return of(
                status < 500 ? Kind.BAD_REQUEST : Kind.MISTAKE,
                "the request can't be answered; see /api/v1/openapi.yaml");
    }

    Kind kind() {
        return kind;
    }

    int status() {
        return kind.status;
    }

    /** As a JSON object. */
    String json() {
        return Json.object(json -> {
            json.writeStringField("type", "urn:demarche:problem:" + kind.label);
            json.writeStringField("title", kind.title);
            json.writeNumberField("status", kind.status);
            json.writeStringField("detail", detail);
            Json.optional(json, "parameter", Optional.of(parameter));
            if (kind == Kind.NOT_BUILT_IN) {
                Json.strings(json, "formats", formats);
            }
        });
    }
}
