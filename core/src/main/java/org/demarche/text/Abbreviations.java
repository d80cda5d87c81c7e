package org.demarche.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.Table;

/** The words that decide whether a full stop ends a sentence: {@code text/abbreviations.tsv}. */
final class Abbreviations {
    private static final String FILE = "text/abbreviations.tsv";

    /** What a word says about the stop behind or before it. */
    enum Kind {
        /** Its stop never ends a sentence. */
        OPEN,
        /** Its stop ends no sentence before a figure. */
        NUMBERED,
        /** Its stop ends a sentence only before a word that often begins one. */
        FINAL,
        /** A time of the day: its stop ends a sentence before a capital, unless the time goes on. */
        CLOCK,
        /** Goes on with a time of the day. */
        CLOCK_ZONE,
        /** Often begins a sentence. */
        STARTER,
        /** Often begins a sentence, but stands in capitals behind "U.S." in old wires too. */
        WEAK_STARTER,
        /** Never begins a sentence of news; in capitals behind "U.S." it gives old wires away. */
        INNER,
        /** A verb by which what was quoted is ascribed. */
        SAYING
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    /** Takes the words of {@code table}, which is laid out like {@code text/abbreviations.tsv}. */
    Abbreviations(Table table) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (Table.Row row : table.rows()) {
            of(row).addAll(row.list("words"));
        }
    }

    /** The abbreviations of English news. */
    static Abbreviations english() {
        return new Abbreviations(Table.read(FILE, "kind", "words"));
    }

    private Set<String> of(Table.Row row) {
        String name = row.required("kind").toUpperCase(Locale.ROOT).replace('-', '_');
        for (Map.Entry<Kind, Set<String>> entry : words.entrySet()) {
            if (entry.getKey().name().equals(name)) {
                return entry.getValue();
            }
        }
        throw row.error("expected one of " + words.keySet() + ", found " + name);
    }

    /** Whether {@code word}, case included and without its last stop, is of {@code kind}. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
