package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * Actors and nouns from outside, to be added to the registry.
 *
 * @param file where they come from, for messages
 * @param entries actors, in the file's order
 * @param nouns words for who acts for whatever modifies them, in the file's order
 * @param passedOver how many nouns have several words, or a kind that isn't among our sectors
 * @param problems lines that can't be used, each with {@code file:line} and what would be right
 */
public record ActorList(String file, List<Entry> entries, List<Noun> nouns, int passedOver, List<String> problems) {
    /** Copies the lists. */
    public ActorList {
        entries = List.copyOf(entries);
        nouns = List.copyOf(nouns);
        problems = List.copyOf(problems);
    }

    /**
     * An actor.
     *
     * @param id its identity; empty if the list gives none
     * @param names its names, the usual one first
     * @param kind what it is; a person's codes depend on the date
     * @param terms for whom it acts, and when
     */
    record Entry(String id, List<String> names, Actor.Kind kind, List<Term> terms) {
        /** Copies the lists. */
        Entry {
            names = List.copyOf(names);
            terms = List.copyOf(terms);
        }
    }

    /**
     * For whom an actor acts for some time.
     *
     * @param codes states and organisations; for the list's own state and sector see {@code side}
     * @param sector such as {@code MIL}; empty if none fits
     * @param side {@code OPP} for who stands against a state's government, {@code MIL} for armed factions beside it, else empty
     * @param from the first day, {@link LocalDate#MIN} if open
     * @param until the last day, {@link LocalDate#MAX} if open
     */
    record Term(List<String> codes, String sector, String side, LocalDate from, LocalDate until) {
        /** Copies the list. */
        Term {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A noun.
     *
     * @param word its lemma in small letters
     * @param sector such as {@code MIL}
     * @param side as that of a term
     */
    record Noun(String word, String sector, String side) {}

    /**
     * What became of a list in the registry.
     *
     * @param file where the list comes from
     * @param names how many names were added
     * @param nouns how many nouns were added
     * @param known how many names and nouns the registry had already, which stay what they are
     * @param passedOver how many nouns have several words, or a kind that isn't among our sectors
     */
    public record Outcome(String file, int names, int nouns, int known, int passedOver) {}
}
