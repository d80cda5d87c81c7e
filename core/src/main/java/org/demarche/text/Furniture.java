package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.demarche.lexicon.Table;

/** Recognises the paragraphs of a page that aren't running text by their words: {@code text/furniture.tsv}. */
final class Furniture {
    private static final String FILE = "text/furniture.tsv";
    private static final int LONGEST_FURNITURE = 450;

    private final List<Entry> entries;

    /** What a paragraph is when it isn't running text. */
    enum Kind {
        /** Belongs to the page. */
        DROP,
        /** Closes an article. */
        END,
        /** Opens a box behind an article. */
        TAIL,
        /** Words under a picture. */
        CAPTION,
        /** Words under a picture where they stand above the first paragraph or twice. */
        CREDIT,
        /** A label above the first paragraph. */
        HEAD
    }

    private record Entry(Kind kind, Pattern pattern) {}

    /**
     * Takes the patterns of {@code table}, which is laid out like {@code text/furniture.tsv}.
     *
     * @throws org.demarche.lexicon.LexiconException if a kind or pattern can't be read or fails on its own examples
     */
    Furniture(Table table) {
        List<Entry> read = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            read.add(entry(row));
        }
        this.entries = List.copyOf(read);
    }

    /** The furniture of English pages. */
    static Furniture english() {
        return new Furniture(Table.read(FILE, "id", "kind", "pattern", "matches", "differs"));
    }

    private static Entry entry(Table.Row row) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(row.required("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw row.error("expected a regular expression: " + e.getDescription());
        }
        if (!pattern.matcher(row.required("matches")).matches()) {
            throw row.error("expected the pattern to match: " + row.text("matches"));
        }
        if (pattern.matcher(row.required("differs")).matches()) {
            throw row.error("expected the pattern not to match: " + row.text("differs"));
        }
        return new Entry(kind(row), pattern);
    }

    private static Kind kind(Table.Row row) {
        String name = row.required("kind").toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw row.error("expected drop, end, tail, caption, credit or head, found " + name);
    }

    /** What {@code paragraph} is, by the first entry that matches it; absent for running text. */
    Optional<Kind> kind(String paragraph) {
        if (paragraph.length() > LONGEST_FURNITURE) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            if (entry.pattern.matcher(paragraph).matches()) {
                return Optional.of(entry.kind);
            }
        }
        return isDoubledWord(paragraph) ? Optional.of(Kind.DROP) : Optional.empty();
    }

    /** Whether a short label says its words twice, as reaction buttons do: "Sad Sad". */
    private static boolean isDoubledWord(String paragraph) {
        int middle = paragraph.length() / 2;
        return paragraph.length() % 2 == 1
                && paragraph.length() < 40
                && paragraph.charAt(middle) == ' '
                && paragraph.regionMatches(true, 0, paragraph, middle + 1, middle);
    }
}
