package org.demarche.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type into a search: words, {@code "phrases"}, beginnings of words ({@code negotiat*}), {@code AND},
 * {@code OR}, {@code NOT} or {@code -word}, and parentheses. All words must be there unless {@code OR} says otherwise. Nothing
 * that people type is an error: brackets that don't match and operators without operands are passed over.
 */
final class SearchWords {
    private static final Pattern PIECE = Pattern.compile(
            "(?<negation>(?<=^|[\\s(])-)?(?:\"(?<phrase>[^\"]*)(?:\"|$)(?<rest>\\*)?|(?<bracket>[()])|(?<word>[^\\s()\"]+))");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<String> pieces = new ArrayList<>();
    private int next;
    private int depth;

    private SearchWords(String words) {
        Matcher matcher =
                PIECE.matcher(words.replace('\0', ' ').replace('“', '"').replace('”', '"'));
        while (matcher.find()) {
            if (matcher.group("negation") != null) {
                pieces.add("NOT");
            }
            if (matcher.group("bracket") != null) {
                pieces.add(matcher.group("bracket"));
            } else if (matcher.group("phrase") != null) {
                add(matcher.group("phrase"), matcher.group("rest") != null);
            } else {
                String word = matcher.group("word");
                boolean isOperator = word.equals("AND") || word.equals("OR") || word.equals("NOT");
                if (isOperator) {
                    pieces.add(word);
                } else {
                    add(word.replaceAll("\\*+$", ""), word.endsWith("*"));
                }
            }
        }
    }

    private void add(String words, boolean isBeginning) {
        if (SEARCHABLE.matcher(words).find()) {
            pieces.add('"' + words.replace("\"", "") + '"' + (isBeginning ? "*" : ""));
        }
    }

    /**
     * The question in the language of FTS5.
     *
     * @return absent if there is nothing to look for
     */
    static Optional<String> toFts(String words) {
        SearchWords search = new SearchWords(words);
        Optional<String> all = search.either();
        // A closing bracket too many ends nothing.
        while (search.next < search.pieces.size()) {
            search.next++;
            all = joined(all, search.either(), " AND ");
        }
        return all;
    }

    private boolean isNext(String piece) {
        return next < pieces.size() && pieces.get(next).equals(piece);
    }

    /** {@code a OR b}. */
    private Optional<String> either() {
        Optional<String> all = both();
        while (isNext("OR")) {
            next++;
            all = joined(all, both(), " OR ");
        }
        return all;
    }

    /** {@code a b}, {@code a AND b}, {@code a NOT b}. */
    private Optional<String> both() {
        Optional<String> all = Optional.empty();
        Optional<String> excluded = Optional.empty();
        while (next < pieces.size() && !isNext("OR") && !(isNext(")") && depth > 0)) {
            if (isNext("AND") || isNext(")")) {
                next++;
            } else if (isNext("NOT")) {
                next++;
                excluded = joined(excluded, one(), " OR ");
            } else {
                all = joined(all, one(), " AND ");
            }
        }
        // What is only excluded says nothing of what to look for.
        return all.isPresent() ? joined(all, excluded, " NOT ") : all;
    }

    private Optional<String> one() {
        if (next >= pieces.size() || isNext("OR") || isNext("AND") || isNext("NOT") || isNext(")")) {
            return Optional.empty();
        }
        String piece = pieces.get(next++);
        if (!piece.equals("(")) {
            return Optional.of(piece);
        }
        depth++;
        Optional<String> within = either();
        depth--;
        if (isNext(")")) {
            next++;
        }
        return within;
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other, String operator) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of("(" + one.get() + operator + other.get() + ")");
    }
}
