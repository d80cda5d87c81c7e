package org.demarche.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** JSON as the archive keeps it. */
final class JsonText {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

    /** An empty object. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object on {@code line}. */
    static ObjectNode read(String line) {
        try {
            if (MAPPER.readTree(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON object: " + beginning(line), e);
        }
        throw new IllegalArgumentException("not a JSON object: " + beginning(line));
    }

    private static String beginning(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    /** {@code node} on one line. */
    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Adds a field, if there is a value for it. */
    static void put(ObjectNode object, String field, Optional<String> value) {
        value.filter(known -> !known.isEmpty()).ifPresent(known -> object.put(field, known));
    }

    /** A field's words; absent if there is no such field or it is {@code null}. */
    static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /** The words of an array's element; absent if it has fewer. */
    static Optional<String> text(JsonNode array, int index) {
        JsonNode value = array.path(index);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
