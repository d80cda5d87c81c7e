package org.demarche.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.feed.Feed;
import org.demarche.feed.FeedStore;
import org.demarche.feed.SeenItem;

/** The feeds of an archive. */
final class FeedTable implements FeedStore {
    private final Database database;

    FeedTable(Database database) {
        this.database = database;
    }

    @Override
    public List<Feed> feeds() {
        return database.rows("SELECT * FROM feeds ORDER BY address", FeedTable::feed);
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("address"),
                text(row, "title"),
                text(row, "tag"),
                text(row, "modified"),
                text(row, "polled").map(Instant::parse),
                text(row, "succeeded").map(Instant::parse),
                text(row, "failure"),
                text(row, "failed").map(Instant::parse));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    @Override
    public void keep(Feed feed) {
        // Replacing the row would delete the items that refer to it.
        database.update(
                "INSERT INTO feeds VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET"
                        + " title = excluded.title, tag = excluded.tag, modified = excluded.modified,"
                        + " polled = excluded.polled, succeeded = excluded.succeeded, failure = excluded.failure,"
                        + " failed = excluded.failed",
                feed.address(),
                feed.title(),
                feed.tag(),
                feed.modified(),
                feed.polled().map(Instant::toString),
                feed.succeeded().map(Instant::toString),
                feed.failure(),
                feed.failed().map(Instant::toString));
    }

    @Override
    public boolean forget(String address) {
        return database.transaction(() -> database.update("DELETE FROM feeds WHERE address = ?", address) > 0);
    }

    @Override
    public Set<SeenItem> seen(String address) {
        return new LinkedHashSet<>(database.rows(
                "SELECT key, hash FROM feed_items WHERE feed = ?",
                row -> new SeenItem(row.getString("key"), row.getString("hash")),
                address));
    }

    @Override
    public void keep(Feed feed, Set<SeenItem> items) {
        database.transaction(() -> {
            keep(feed);
            keepItems(feed.address(), items);
        });
    }

    /** Keeps that {@code items} of the feed at {@code address} were taken in. */
    void keepItems(String address, Set<SeenItem> items) {
        items.forEach(item ->
                database.update("INSERT OR IGNORE INTO feed_items VALUES (?, ?, ?)", address, item.key(), item.hash()));
    }
}
