package org.demarche.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The reviews in the archive's file, oldest first. */
final class ReviewLog {
    private final Database database;

    ReviewLog(Database database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.first("SELECT 1 FROM reviews LIMIT 1", row -> true).isEmpty();
    }

    /** Adds {@code review} at the end. */
    void append(Review review) {
        long number = database.insert(
                "INSERT INTO reviews VALUES (NULL,?,?,?,?,?,?,?)",
                review.id(),
                review.at(),
                review.reviewer(),
                review.verdict().label(),
                review.kind().name().toLowerCase(Locale.ROOT),
                review.change(),
                review.reason());
        int position = 0;
        for (Review.Subject subject : review.subjects()) {
            Optional<Review.Evidence> evidence = subject.evidence();
            database.update(
                    "INSERT INTO reviewed VALUES (?,?,?,?,?,?,?,?)",
                    number,
                    position++,
                    subject.id(),
                    subject.document(),
                    evidence.map(Review.Evidence::begin),
                    evidence.map(Review.Evidence::end),
                    evidence.map(Review.Evidence::type),
                    evidence.map(Review.Evidence::found));
        }
    }

    /** All reviews. Those of another archive, which came by a dump, stand among the others by their time. */
    List<Review> all() {
        List<Review> reviews = new ArrayList<>();
        database.each(
                "SELECT number, id, at, reviewer, verdict, kind, change, reason FROM reviews ORDER BY at, number",
                row -> reviews.add(review(row)));
        return reviews;
    }

    private Review review(ResultSet row) throws SQLException {
        List<Review.Subject> subjects = database.rows(
                "SELECT subject, document, begins, ends, type, found FROM reviewed WHERE review = ? ORDER BY position",
                ReviewLog::subject,
                row.getLong(1));
        return new Review(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Verdict.of(row.getString(5)),
                Review.Kind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7),
                row.getString(8),
                subjects);
    }

    private static Review.Subject subject(ResultSet row) throws SQLException {
        Optional<String> type = Optional.ofNullable(row.getString(5));
        Optional<Review.Evidence> evidence = type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review.Evidence(row.getInt(3), row.getInt(4), type.get(), row.getString(6)));
        return new Review.Subject(row.getString(1), Optional.ofNullable(row.getString(2)), evidence);
    }

    /** The ids of those among {@code reviews} that don't count. */
    static Set<String> undone(List<Review> reviews) {
        Set<String> undone = new HashSet<>();
        for (int i = reviews.size() - 1; i >= 0; i--) {
            Review review = reviews.get(i);
            if (review.verdict() == Verdict.UNDO && !undone.contains(review.id())) {
                review.subjects().forEach(subject -> undone.add(subject.id()));
            }
        }
        return undone;
    }

    /** The reviews of events and actors that count. */
    List<Review> active() {
        List<Review> all = all();
        Set<String> undone = undone(all);
        return all.stream()
                .filter(review -> review.verdict() != Verdict.UNDO && !undone.contains(review.id()))
                .toList();
    }
}
