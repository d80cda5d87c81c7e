package org.demarche.event;

import java.util.Optional;
import java.util.Set;

/**
 * A sentence beside an entry of the predicate lexicon that shows what it does.
 *
 * @param predicate the entry's id
 * @param place file and line, for messages
 * @param sentence the sentence
 * @param expected the parties that the entry must find; absent if it must report nothing
 */
public record Example(String predicate, String place, String sentence, Optional<Parties> expected) {
    /**
     * The parties of an act, by code.
     *
     * @param source who acts
     * @param target toward whom
     * @param via who stands between
     * @param about whom it regards
     */
    public record Parties(Set<String> source, Set<String> target, Set<String> via, Set<String> about) {
        /** Copies the sets. */
        public Parties {
            source = Set.copyOf(source);
            target = Set.copyOf(target);
            via = Set.copyOf(via);
            about = Set.copyOf(about);
        }
    }
}
