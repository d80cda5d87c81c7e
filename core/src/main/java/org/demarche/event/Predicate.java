package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the predicate lexicon: a word in a certain surrounding that reports an act, and what its arguments do in it.
 *
 * @param id such as {@code request.v.ask}
 * @param lemmas the words, by their dictionary form
 * @param part what part of speech they are
 * @param conditions what else must hold, all of it
 * @param type the act
 * @param mode PLOVER's mode, where the entry fixes one
 * @param cameo CAMEO's numeric code, where there is one
 * @param roles what the argument with a certain function is in the act; functions as in the lexicon's README
 */
public record Predicate(
        String id,
        Set<String> lemmas,
        Part part,
        List<Condition> conditions,
        EventType type,
        Optional<String> mode,
        Optional<String> cameo,
        Map<String, Set<ArgumentRole>> roles) {
    /** Copies the collections. */
    public Predicate {
        lemmas = Set.copyOf(lemmas);
        conditions = List.copyOf(conditions);
        roles = Map.copyOf(roles);
    }

    /** Parts of speech that report acts. */
    public enum Part {
        /** A verb. */
        VERB,
        /** A noun. */
        NOUN,
        /** An adjective or participle that says what its subject is. */
        ADJECTIVE
    }

    /** What an argument is in an act. */
    public enum ArgumentRole {
        /** Who acts. */
        SOURCE,
        /** Toward whom. */
        TARGET,
        /** A party of a reciprocal act. */
        BOTH,
        /** Who stands between. */
        VIA,
        /** Whom the act regards in the end. */
        ABOUT,
        /** Nothing. */
        NONE
    }

    /**
     * Something that must hold of a word's surrounding.
     *
     * @param functions the arguments that it is about, any of them
     * @param test what they must be
     * @param lemmas the head words allowed, for {@link Test#LEMMA}
     */
    public record Condition(Set<String> functions, Test test, Set<String> lemmas) {
        /** Copies the sets. */
        public Condition {
            functions = Set.copyOf(functions);
            lemmas = Set.copyOf(lemmas);
        }

        /** Kinds of conditions. */
        public enum Test {
            /** There is one. */
            PRESENT,
            /** There is none. */
            ABSENT,
            /** There is one that names a political actor, itself or in what hangs on it. */
            ACTOR,
            /** There is one that is itself a political actor. */
            NAMED,
            /** There is one whose head has one of the lemmas. */
            LEMMA
        }
    }
}
