package org.demarche.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.Table;
import org.jsoup.nodes.Element;

/** What the names in an element's attributes say it is for: {@code text/page-words.tsv}. */
final class PageWords {
    private static final String FILE = "text/page-words.tsv";
    private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop", "data-component", "data-testid"};
    private static final int LONGEST_ATTRIBUTE = 400;

    private final Set<String> dropped = new HashSet<>();
    private final Set<String> body = new HashSet<>();

    /** Takes the words of {@code table}, which is laid out like {@code text/page-words.tsv}. */
    PageWords(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.required("kind")) {
                case "drop", "phrase" -> dropped.addAll(row.list("words"));
                case "body" -> body.addAll(row.list("words"));
                default -> throw row.error("expected drop, phrase or body, found " + row.text("kind"));
            }
        }
    }

    /** The words of English pages. */
    static PageWords english() {
        return new PageWords(Table.read(FILE, "kind", "words"));
    }

    /** Whether {@code element} says that it isn't part of an article. */
    boolean isFurniture(Element element) {
        return says(element, dropped);
    }

    /** Whether {@code element} says that it may hold the article. */
    boolean isBody(Element element) {
        return says(element, body);
    }

    private static boolean says(Element element, Set<String> words) {
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST_ATTRIBUTE && has(value, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String value, Set<String> words) {
        String before = "";
        for (String name : value.split("\\s+", -1)) {
            if (words.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
            before = "";
            for (String part : name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1)) {
                String word = part.toLowerCase(Locale.ROOT);
                if (words.contains(word) || words.contains(before + " " + word)) {
                    return true;
                }
                before = word;
            }
        }
        return false;
    }
}
