package org.demarche.actor;

/**
 * Words that the registry gives for an actor.
 *
 * @param actor for whom they stand
 * @param sense in what way
 */
record Alias(ActorId actor, Sense sense) {
    enum Sense {
        /** A name of the actor itself. */
        NAME,
        /** An adjective or the people: "Iraqi", "Iraqis". */
        DEMONYM,
        /** A capital, which is also a place. */
        CAPITAL,
        /** A seat or building that stands for the government. */
        SEAT
    }
}
