package org.demarche.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of the article on it; pages whose JSON is broken say nothing. */
final class StructuredData {
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    /** Reads the JSON-LD of {@code page}: of several objects that look like an article, the one that says most. */
    static StructuredData of(Document page) {
        JsonNode best = MissingNode.getInstance();
        int most = 0;
        for (Element script : page.select("script[type^=application/ld+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>();
            parse(script.data()).ifPresent(open::add);
            for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
                JsonNode node = open.poll();
                if (articleness(node) > most) {
                    most = articleness(node);
                    best = node;
                }
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.add(child);
                    }
                });
            }
        }
        return new StructuredData(best);
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json.strip()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static int articleness(JsonNode node) {
        if (!node.isObject()) {
            return 0;
        }
        int score = node.hasNonNull("articleBody") ? 4 : 0;
        score += node.hasNonNull("headline") ? 2 : 0;
        score += node.hasNonNull("datePublished") ? 1 : 0;
        String type = node.path("@type").toString();
        return score + (type.contains("Article") || type.contains("Posting") || type.contains("Report") ? 3 : 0);
    }

    /** The text at {@code path}, whose keys are separated by dots; absent if there is none. */
    Optional<String> text(String path) {
        JsonNode node = article;
        for (String key : path.split("\\.", -1)) {
            node = node.isArray() ? node.path(0) : node;
            node = node.path(key);
        }
        node = node.isArray() ? node.path(0) : node;
        return node.isTextual() ? Optional.of(node.asText().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }
}
