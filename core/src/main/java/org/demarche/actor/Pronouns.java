package org.demarche.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Table;

/** Words that refer back: pronouns, definite articles, words for two. */
final class Pronouns {
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Set<String> definites = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> latters = new HashSet<>();
    private final Set<String> formers = new HashSet<>();
    private final Set<String> foreigners = new HashSet<>();

    enum Person {
        FIRST,
        SECOND,
        THIRD
    }

    enum Kind {
        MALE,
        FEMALE,
        THING,
        PLURAL
    }

    record Pronoun(Person person, Kind kind) {}

    static Pronouns read() {
        Pronouns read = new Pronouns();
        for (Table.Row row : Table.read("actors/pronouns.tsv", "word", "class", "person", "kind")
                .rows()) {
            String word = row.required("word");
            switch (row.required("class")) {
                case "pronoun" -> read.pronouns.put(word, pronoun(row));
                case "definite" -> read.definites.add(word);
                case "pair" -> read.pairs.add(word);
                case "state" -> read.states.add(word);
                case "latter" -> read.latters.add(word);
                case "former" -> read.formers.add(word);
                case "foreign" -> read.foreigners.add(word);
                default ->
                    throw row.error("expected pronoun, definite, pair, state, latter, former or foreign as the class");
            }
        }
        return read;
    }

    private static Pronoun pronoun(Table.Row row) {
        try {
            return new Pronoun(
                    Person.valueOf(row.required("person").toUpperCase(Locale.ROOT)),
                    Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.error("expected first, second or third and male, female, thing or plural");
        }
    }

    Optional<Pronoun> of(String word) {
        return Optional.ofNullable(pronouns.get(word));
    }

    boolean isFirstPerson(String word) {
        return of(word.toLowerCase(Locale.ROOT))
                .filter(pronoun -> pronoun.person() == Person.FIRST)
                .isPresent();
    }

    boolean isDefinite(String word) {
        return definites.contains(word);
    }

    boolean meansTwo(String word) {
        return pairs.contains(word);
    }

    /** Whether two that are called {@code word} are states. */
    boolean meansStates(String word) {
        return states.contains(word);
    }

    boolean meansLatter(String word) {
        return latters.contains(word);
    }

    boolean meansFormer(String word) {
        return formers.contains(word);
    }

    /** Whether nobody calls himself so ("regime"). */
    boolean isForeign(String word) {
        return foreigners.contains(word);
    }
}
