package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Table;

/** Reads numbers, in figures and in words, with what bounds them: "at least 1,200", "dozens", "some two million". */
final class Numerals {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\w.,:/-])(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\w%:/-]|[.,]\\d)");
    /** Four figures without a comma are a year more often than a number of people. */
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private static final double ROUGH = 0.15;

    private final Turns words;
    private final Map<String, double[]> values = new HashMap<>();
    private final Map<String, Double> times = new HashMap<>();
    private final Map<Bound, List<String>> bounds = new HashMap<>();

    private enum Bound {
        LEAST,
        MOST,
        ABOUT
    }

    private Numerals(List<String> words) {
        this.words = new Turns(words);
    }

    static Numerals read() {
        Table table = Table.read("disagreement/numbers.tsv", "kind", "words", "low", "high");
        Numerals numerals = new Numerals(table.rows().stream()
                .filter(row -> row.required("kind").equals("number"))
                .flatMap(row -> row.list("words").stream())
                .toList());
        table.rows().forEach(numerals::take);
        return numerals;
    }

    private void take(Table.Row row) {
        try {
            switch (row.required("kind")) {
                case "number" -> {
                    double[] range = {Double.parseDouble(row.required("low")), Double.parseDouble(row.required("high"))
                    };
                    row.list("words").forEach(word -> values.put(word, range));
                }
                case "times" -> {
                    double factor = Double.parseDouble(row.required("low"));
                    row.list("words").forEach(word -> times.put(word, factor));
                }
                default -> bounds.put(Bound.valueOf(row.required("kind").toUpperCase(Locale.ROOT)), row.list("words"));
            }
        } catch (IllegalArgumentException e) {
            throw row.error("expected number or times with numbers, or least, most or about");
        }
    }

    /** The numbers in {@code plain}, a text as {@link Turns#plain} makes it, in its order. */
    List<Numeral> in(String plain) {
        List<Numeral> found = new ArrayList<>();
        Matcher figures = FIGURES.matcher(plain);
        while (figures.find()) {
            if (!YEAR.matcher(figures.group()).matches()) {
                double value = Double.parseDouble(figures.group().replace(",", ""));
                found.add(bounded(plain, figures.start(), figures.end(), value, value));
            }
        }
        Matcher spelled = words.in(plain);
        while (spelled.find()) {
            double[] range = values.getOrDefault(spelled.group(), new double[] {0, 0});
            found.add(bounded(plain, spelled.start(), spelled.end(), range[0], range[1]));
        }
        found.sort(Comparator.comparingInt(Numeral::begin));
        return found;
    }

    private Numeral bounded(String plain, int begin, int end, double low, double high) {
        int last = end;
        double factor = 1;
        int next = last + 1;
        int stop = next < plain.length() ? plain.indexOf(' ', next) : -1;
        String word = next < plain.length() ? plain.substring(next, stop < 0 ? plain.length() : stop) : "";
        if (times.containsKey(word)) {
            factor = times.getOrDefault(word, 1.0);
            last = next + word.length();
        }
        String before = plain.substring(0, begin);
        for (Map.Entry<Bound, List<String>> bound : bounds.entrySet()) {
            for (String turn : bound.getValue()) {
                if (before.endsWith(" " + turn + " ") || before.equals(turn + " ")) {
                    int from = begin - turn.length() - 1;
                    return switch (bound.getKey()) {
                        case LEAST -> new Numeral(from, last, low * factor, Double.MAX_VALUE);
                        case MOST -> new Numeral(from, last, 0, high * factor);
                        case ABOUT -> new Numeral(from, last, low * factor * (1 - ROUGH), high * factor * (1 + ROUGH));
                    };
                }
            }
        }
        return new Numeral(begin, last, low * factor, high * factor);
    }
}
