package org.demarche.actor;

import java.util.List;

/** Whom words refer to. */
public sealed interface Resolution {
    /**
     * An actor of the registry.
     *
     * @param actor who
     */
    record Known(ActorId actor) implements Resolution {}

    /**
     * One of several actors of the registry; the text doesn't say which.
     *
     * @param candidates in the registry's order
     */
    record Ambiguous(List<ActorId> candidates) implements Resolution {
        /** Copies the list. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Somebody that the registry doesn't know.
     *
     * @param surface the words that name or describe the actor
     */
    record Unresolved(String surface) implements Resolution {}
}
