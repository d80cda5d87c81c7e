package org.demarche.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts what a search finds. Each kind of value is one query: the articles are gathered first, by their numbers alone, and what
 * they hold is counted in indexes wherever there are some, so that no text is read.
 */
final class FacetCounts {
    private static final int YEAR_LENGTH = 4;
    private static final String ORDER = " GROUP BY value ORDER BY n DESC, value LIMIT ?";

    private final Database database;
    private final Optional<String> question;
    private final boolean findsNothing;
    private final int limit;

    /**
     * Counts what is found for {@code words}.
     *
     * @param limit how many values of each kind
     */
    FacetCounts(Database database, String words, int limit) {
        this.database = database;
        this.question = SearchWords.toFts(words);
        this.findsNothing = question.isEmpty() && !words.isBlank();
        this.limit = limit;
    }

    /** Counts the articles that {@code filter} looks at. */
    Facets of(SearchFilter filter) {
        if (findsNothing || (question.isEmpty() && filter.isNone())) {
            return new Facets(0, List.of(), List.of(), List.of(), List.of());
        }
        List<Published> published = published(filter);
        List<Published> byAnyOutlet = filter.outlet().isEmpty() ? published : published(filter.withoutOutlet());
        return new Facets(
                published.stream().mapToInt(Published::articles).sum(),
                types(filter.withoutType()),
                actors(filter.withoutActor()),
                highest(sums(byAnyOutlet, Published::outlet)),
                periods(published));
    }

    /** How many articles an outlet has published in a month, as far as both are known. */
    private record Published(Optional<String> outlet, Optional<String> month, int articles) {
        Optional<String> year() {
            return month.map(known -> known.substring(0, YEAR_LENGTH));
        }
    }

    private List<Published> published(SearchFilter filter) {
        Conditions conditions = found(filter);
        return database.rows(
                articles(conditions, filter)
                        + "SELECT a.outlet, substr(a.published, 1, 7) AS month, count(*) FROM found"
                        + " CROSS JOIN articles a ON a.number = found.number GROUP BY a.outlet, month",
                row -> new Published(
                        Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2)), row.getInt(3)),
                conditions.values());
    }

    private List<Facets.Count> periods(List<Published> published) {
        Map<String, Integer> years = sums(published, Published::year);
        return highest(years.size() == 1 ? sums(published, Published::month) : years);
    }

    private static Map<String, Integer> sums(List<Published> published, Function<Published, Optional<String>> kind) {
        Map<String, Integer> sums = new TreeMap<>();
        published.forEach(one -> kind.apply(one).ifPresent(value -> sums.merge(value, one.articles(), Integer::sum)));
        return sums;
    }

    private List<Facets.Count> highest(Map<String, Integer> sums) {
        return sums.entrySet().stream()
                .map(sum -> new Facets.Count(sum.getKey(), sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing(count -> -count.articles()))
                .limit(limit)
                .toList();
    }

    private List<Facets.Count> types(SearchFilter filter) {
        Conditions conditions = found(filter);
        String articles = articles(conditions, filter);
        String reports = reports(conditions, filter, "");
        return counted(
                articles + "SELECT value, value, count(*) AS n FROM (SELECT DISTINCT m.article, m.type AS value"
                        + reports + ")" + ORDER,
                conditions);
    }

    private List<Facets.Count> actors(SearchFilter filter) {
        Conditions conditions = found(filter);
        String articles = articles(conditions, filter);
        // Whoever is asked for together with a type or a place has to take part in that event.
        String appearances = filter.isOfEvents()
                ? "(SELECT DISTINCT m.article, q.actor AS value"
                        + reports(conditions, filter, " JOIN parties q ON q.mention = m.id") + ")"
                : "(SELECT p.actor AS value FROM found CROSS JOIN appearances p ON p.article = found.number)";
        return counted(
                articles
                        + "SELECT value, (SELECT name FROM actors WHERE id = value), n FROM (SELECT value, count(*) AS n FROM "
                        + appearances + ORDER + ")",
                conditions);
    }

    /** The reports of the articles found that {@code filter} asks for. */
    private static String reports(Conditions conditions, SearchFilter filter, String joined) {
        int before = conditions.sql().length();
        conditions.mentions(filter);
        return " FROM found CROSS JOIN mentions m ON m.article = found.number" + joined + " WHERE true"
                + conditions.sql().substring(before);
    }

    private Conditions found(SearchFilter filter) {
        Conditions conditions = new Conditions(database);
        question.ifPresent(conditions::value);
        conditions.articles(filter);
        return conditions;
    }

    /** The numbers of the articles found, as a table for what follows. */
    private String articles(Conditions conditions, SearchFilter filter) {
        String matching = "search WHERE search MATCH ?";
        String from = question.isEmpty()
                ? "articles a WHERE true"
                : filter.isOfPublication()
                        ? "(SELECT rowid FROM " + matching
                                + ") s CROSS JOIN articles a ON a.number = s.rowid WHERE true"
                        : "(SELECT rowid AS number FROM " + matching + ") a WHERE true";
        return "WITH found AS MATERIALIZED (SELECT a.number FROM " + from + conditions.sql() + ") ";
    }

    private List<Facets.Count> counted(String sql, Conditions conditions) {
        return database.rows(sql, FacetCounts::count, conditions.value(limit).values());
    }

    private static Facets.Count count(ResultSet row) throws SQLException {
        String value = row.getString(1);
        return new Facets.Count(value, Optional.ofNullable(row.getString(2)).orElse(value), row.getInt(3));
    }
}
