package org.demarche.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The JSON object that a request carries, each field looked at as the API says. */
final class JsonBody {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final String prefix;

    private JsonBody(JsonNode object, String prefix) {
        this.object = object;
        this.prefix = prefix;
    }

    /** The body of a request, which has no other fields than {@code known}. */
    static JsonBody of(Context context, Set<String> known) {
        byte[] bytes = context.bodyAsBytes();
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw Problem.of(Problem.Kind.MEDIA_TYPE, "send a JSON object, with Content-Type: application/json");
        }
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return checked(new JsonBody(object, ""), known);
            }
        } catch (JsonProcessingException e) {
            throw Problem.of(Problem.Kind.BAD_REQUEST, "the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.BAD_REQUEST, "the body can't be read; send it again");
        }
        throw Problem.of(Problem.Kind.BAD_REQUEST, "the body is no JSON object; send one");
    }

    /** The same, where a request may come without a body. */
    static JsonBody ofOptional(Context context, Set<String> known) {
        return context.bodyAsBytes().length == 0
                ? new JsonBody(JsonNodeFactory.instance.objectNode(), "")
                : of(context, known);
    }

    private static JsonBody checked(JsonBody body, Set<String> known) {
        body.object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Problem.wrong(body.prefix + name, "no such field here; see /api/v1/openapi.yaml");
            }
        });
        return body;
    }

    /** Whether there is a field {@code name}. */
    boolean has(String name) {
        return object.has(name);
    }

    /** The words of a field; absent if there is no such field. */
    Optional<String> text(String name, int longest) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(checked(name, value, longest));
    }

    private String checked(String name, JsonNode value, int longest) {
        if (!value.isTextual()) {
            throw Problem.wrong(prefix + name, "expected a string");
        }
        if (value.textValue().length() > longest) {
            throw Problem.wrong(prefix + name, "longer than " + longest + " characters; shorten it");
        }
        return value.textValue();
    }

    /** The words of a field that has to be there. */
    String required(String name, int longest) {
        return text(name, longest)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.wrong(prefix + name, "is missing; give it"));
    }

    /** A list of words; empty if there is no such field. */
    List<String> texts(String name, int most, int longest) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most) {
            throw Problem.wrong(prefix + name, "expected a list of " + most + " strings at most");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value) {
            String text = checked(name, element, longest);
            if (text.isBlank()) {
                throw Problem.wrong(prefix + name, "holds an empty string; leave it out");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** An object within, which has no other fields than {@code known}; absent if there is none. */
    Optional<JsonBody> object(String name, Set<String> known) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw Problem.wrong(prefix + name, "expected an object");
        }
        return Optional.of(checked(new JsonBody(value, prefix + name + "."), known));
    }

    /** Whether it has no fields. */
    boolean isEmpty() {
        return object.isEmpty();
    }
}
