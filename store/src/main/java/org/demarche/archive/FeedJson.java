package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.feed.Feed;
import org.demarche.feed.SeenItem;

/** Feeds as lines of a dump. */
final class FeedJson {
    private FeedJson() {}

    /** The line of {@code feed}, of which {@code items} were taken in. */
    static ObjectNode of(Feed feed, Set<SeenItem> items) {
        ObjectNode line = JsonText.object();
        ObjectNode node = line.putObject("feed").put("address", feed.address());
        JsonText.put(node, "title", feed.title());
        JsonText.put(node, "tag", feed.tag());
        JsonText.put(node, "modified", feed.modified());
        JsonText.put(node, "polled", feed.polled().map(Instant::toString));
        JsonText.put(node, "succeeded", feed.succeeded().map(Instant::toString));
        JsonText.put(node, "failure", feed.failure());
        JsonText.put(node, "failed", feed.failed().map(Instant::toString));
        ArrayNode states = node.putArray("items");
        items.stream()
                .sorted(Comparator.comparing(SeenItem::key).thenComparing(SeenItem::hash))
                .forEach(item -> states.addArray().add(item.key()).add(item.hash()));
        return line;
    }

    /**
     * The feed that {@code node} tells of.
     *
     * @throws IllegalArgumentException if it has no address
     */
    static Feed feed(JsonNode node) {
        return new Feed(
                JsonText.require(node, "address"),
                JsonText.text(node, "title"),
                JsonText.text(node, "tag"),
                JsonText.text(node, "modified"),
                time(node, "polled"),
                time(node, "succeeded"),
                JsonText.text(node, "failure"),
                time(node, "failed"));
    }

    private static Optional<Instant> time(JsonNode node, String field) {
        return JsonText.text(node, field).map(Instant::parse);
    }

    /** What was taken in of the feed that {@code node} tells of. */
    static Set<SeenItem> items(JsonNode node) {
        Set<SeenItem> items = new LinkedHashSet<>();
        node.path("items")
                .forEach(item -> items.add(
                        new SeenItem(item.path(0).asText(), item.path(1).asText())));
        return items;
    }
}
