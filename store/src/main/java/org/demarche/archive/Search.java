package org.demarche.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Metadata;
import org.demarche.text.Span;

/** Finds articles by their words and by what was read from them. */
final class Search {
    private static final char MARK_BEGIN = '\u0002';
    private static final char MARK_END = '\u0003';
    private static final int EXCERPT_WORDS = 32;
    private static final int EXCERPT_CHARACTERS = 200;
    /** With so many actors of a name asked for, a list is no help any more. */
    private static final int MOST_ACTORS = 500;

    private static final String COLUMNS =
            "d.id, d.name, a.article, a.title, a.outlet, a.published, a.url, d.is_current, f.id AS first, ";
    private static final String JOINED = " JOIN documents d ON d.number = a.document"
            + " LEFT JOIN copies c ON c.document = d.number LEFT JOIN documents f ON f.number = c.first";

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /** The {@code limit} best articles for {@code words}; without words the latest. */
    List<Hit> find(String words, SearchFilter filter, int limit) {
        Optional<String> question = SearchWords.toFts(words);
        if (question.isEmpty() && (filter.isNone() || !words.isBlank())) {
            return List.of();
        }
        Conditions conditions = new Conditions(database);
        question.ifPresent(conditions::value);
        conditions.articles(filter);
        String where = conditions.sql();
        String sql;
        if (question.isPresent()) {
            sql = "SELECT " + COLUMNS + "snippet(search, 1, char(2), char(3), '…', " + EXCERPT_WORDS + ") AS excerpt"
                    + " FROM search CROSS JOIN articles a ON a.number = search.rowid" + JOINED
                    + " WHERE search MATCH ?" + where + " ORDER BY search.rank LIMIT ?";
        } else {
            sql = "SELECT " + COLUMNS + "substr(a.text, 1, " + EXCERPT_CHARACTERS + ") AS excerpt FROM articles a"
                    + JOINED + " WHERE true" + where + " ORDER BY a.published DESC, d.number LIMIT ?";
        }
        return database.rows(sql, Search::hit, conditions.value(limit).values());
    }

    /** The identities of all whom {@code actor} may mean. */
    static List<String> actors(Database database, String actor) {
        String part = "%" + actor.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.rows(
                "SELECT id FROM actors WHERE id = ? OR code = upper(?) OR name LIKE ? ESCAPE '\\' LIMIT " + MOST_ACTORS,
                row -> row.getString(1),
                actor,
                actor,
                part);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        StringBuilder excerpt = new StringBuilder();
        List<Span> matches = new ArrayList<>();
        int begin = 0;
        String marked = row.getString("excerpt");
        for (int i = 0; i < marked.length(); i++) {
            char character = marked.charAt(i);
            if (character == MARK_BEGIN) {
                begin = excerpt.length();
            } else if (character == MARK_END) {
                matches.add(new Span(begin, excerpt.length()));
            } else {
                excerpt.append(character);
            }
        }
        Metadata metadata = new Metadata(
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("url")));
        return new Hit(
                row.getString("id"),
                row.getString("name"),
                row.getInt("article"),
                metadata,
                excerpt.toString(),
                matches,
                Optional.ofNullable(row.getString("first")),
                row.getInt("is_current") == 1);
    }
}
