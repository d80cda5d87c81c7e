package org.demarche.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Table;

/**
 * Reads days of publication: those that metadata hold, and those that a line of an article states. Only whole dates
 * count. Figures such as 03/04/2015, which mean different days in different countries, don't.
 */
final class PublicationDates {
    private static final String FILE = "text/dates.tsv";
    private static final Pattern BAR = Pattern.compile("[|•·]");
    private static final int LONGEST_LINE = 160;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern date;
    private final Pattern published;
    private final Pattern updated;
    private final Pattern besides;

    /** Takes its words from {@code table}, which is laid out like {@code text/dates.tsv}. */
    PublicationDates(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.text("kind").equals("month")) {
                months.put(row.required("word").toLowerCase(Locale.ROOT), month(row));
            }
        }
        String month = words(table, "month");
        String ordinal = "(?:st|nd|rd|th)?";
        this.date = Pattern.compile(
                "(?<![\\p{L}\\d])(?:(?<d1>\\d{1,2})" + ordinal + "(?:\\s+of)?[\\s-]+(?<m1>" + month
                        + ")\\b\\.?,?[\\s-]+(?<y1>\\d{4})"
                        + "|(?<m2>" + month + ")\\b\\.?\\s+(?<d2>\\d{1,2})" + ordinal + "\\s*,?\\s+(?<y2>\\d{4})"
                        + "|(?<y3>\\d{4})[-/](?<n3>\\d{1,2})[-/](?<d3>\\d{1,2})(?:[T ]\\d\\d:\\d\\d[\\d:.Z+-]*)?"
                        + "|(?<a4>\\d{1,2})[/.](?<b4>\\d{1,2})[/.](?<y4>\\d{4}))(?!\\d)",
                Pattern.CASE_INSENSITIVE);
        this.published = prefix(table, "published");
        this.updated = prefix(table, "updated");
        this.besides = Pattern.compile(
                "\\b(?:" + words(table, "weekday") + "|" + words(table, "filler") + ")\\b|[\\d\\s\\p{P}\\p{S}]+",
                Pattern.CASE_INSENSITIVE);
    }

    /** The dates that {@code text/dates.tsv} has the words for. */
    static PublicationDates english() {
        return new PublicationDates(Table.read(FILE, "kind", "word", "value"));
    }

    private static int month(Table.Row row) {
        String value = row.required("value");
        if (!value.matches("[1-9]|1[0-2]")) {
            throw row.error("expected the month's number, 1 to 12, found " + value);
        }
        return Integer.parseInt(value);
    }

    private static Pattern prefix(Table table, String kind) {
        return Pattern.compile("(?:^|[|•·,;(]\\s*)(?:" + words(table, kind) + ")\\b\\s*:?", Pattern.CASE_INSENSITIVE);
    }

    private static String words(Table table, String kind) {
        List<String> words = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.text("kind").equals(kind)) {
                words.add(Pattern.quote(row.required("word")));
            }
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return String.join("|", words);
    }

    /**
     * A day that a line states.
     *
     * @param day the day
     * @param isUpdate whether it is only that of a later change
     */
    record Stated(LocalDate day, boolean isUpdate) {}

    /** The day that {@code line} gives if it does nothing else, the words of a byline beside it excepted. */
    Optional<Stated> stated(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = date.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(matcher);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean isPublished = published.matcher(line).find();
        boolean isUpdate = !isPublished && updated.matcher(line).find();
        String rest = date.matcher(line).replaceAll(" ");
        boolean isAlone = isPublished || isUpdate || isBeside(rest);
        return isAlone ? Optional.of(new Stated(day.get(), isUpdate)) : Optional.empty();
    }

    /** Whether {@code rest} of a line holds only what goes with a date; parts between bars may be anything. */
    private boolean isBeside(String rest) {
        boolean isBarred = BAR.matcher(rest).find();
        return isBarred || besides.matcher(rest).replaceAll("").isEmpty();
    }

    /** The first whole date in {@code words}, such as the value of a metadata field. */
    Optional<LocalDate> first(String words) {
        Matcher matcher = date.matcher(words);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        String stripped = words.strip();
        if (stripped.matches("\\d{8}(?:[T\\d].*)?") && stripped.length() < 20) {
            return day(stripped.substring(0, 4), stripped.substring(4, 6), stripped.substring(6, 8));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Matcher matcher) {
        if (matcher.group("y1") != null) {
            return day(matcher.group("y1"), monthNumber(matcher.group("m1")), matcher.group("d1"));
        }
        if (matcher.group("y2") != null) {
            return day(matcher.group("y2"), monthNumber(matcher.group("m2")), matcher.group("d2"));
        }
        if (matcher.group("y3") != null) {
            return day(matcher.group("y3"), matcher.group("n3"), matcher.group("d3"));
        }
        int first = Integer.parseInt(matcher.group("a4"));
        int second = Integer.parseInt(matcher.group("b4"));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first > 12
                ? day(matcher.group("y4"), matcher.group("b4"), matcher.group("a4"))
                : day(matcher.group("y4"), matcher.group("a4"), matcher.group("b4"));
    }

    private String monthNumber(String name) {
        return String.valueOf(months.getOrDefault(name.toLowerCase(Locale.ROOT), 0));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        boolean isDay = y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1;
        return isDay && d <= YearMonth.of(y, m).lengthOfMonth() ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
    }
}
