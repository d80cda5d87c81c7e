package org.demarche.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Conditions of a query, one after the other, with their values. */
final class Conditions {
    private final Database database;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions(Database database) {
        this.database = database;
    }

    /** The conditions, each with {@code AND} before it; empty if there are none. */
    String sql() {
        return sql.toString();
    }

    /** The values in the order in which they stand in the query. */
    Object[] values() {
        return values.toArray();
    }

    /** A value that stands in the query before or after the conditions. */
    Conditions value(Object value) {
        values.add(value);
        return this;
    }

    private void add(String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    /** Articles {@code a} that {@code filter} looks at. */
    void articles(SearchFilter filter) {
        filter.from().ifPresent(day -> add(" AND a.published >= ?", day.toString()));
        filter.until().ifPresent(day -> add(" AND a.published <= ?", day.toString()));
        filter.outlet().ifPresent(outlet -> add(" AND a.outlet LIKE ?", outlet));
        if (filter.isOfEvents()) {
            // Gathered once, not for each article with the words.
            sql.append(" AND +a.number IN (SELECT m.article FROM mentions m WHERE true");
            mentions(filter);
            sql.append(")");
        } else {
            filter.actor().ifPresent(actor -> {
                List<String> ids = Search.actors(database, actor);
                // One is looked up in each article; of several, whoever appears there is looked for among them.
                String column = ids.size() == 1 ? "p.actor" : "+p.actor";
                sql.append(
                        " AND EXISTS (SELECT 1 FROM appearances p WHERE p.article = a.number AND " + column + " IN ");
                among(ids);
                sql.append(")");
            });
        }
    }

    /** Reports {@code m} that meet {@code filter} themselves. */
    void mentions(SearchFilter filter) {
        sql.append(" AND m.review <> 'rejected'");
        filter.type().ifPresent(type -> add(" AND m.type = ?", type.name()));
        filter.place().ifPresent(place -> {
            add(" AND (m.place LIKE ? OR m.country = upper(?))", place);
            values.add(place);
        });
        filter.actor().ifPresent(actor -> {
            // "+" keeps the planner from a look-up for each actor.
            sql.append(" AND EXISTS (SELECT 1 FROM parties p WHERE p.mention = m.id AND +p.actor IN ");
            among(Search.actors(database, actor));
            sql.append(")");
        });
    }

    /** The actors were asked for first, for the planner can't know how few they are. */
    private void among(List<String> ids) {
        sql.append("(")
                .append(String.join(",", Collections.nCopies(ids.size(), "?")))
                .append(")");
        values.addAll(ids);
    }
}
