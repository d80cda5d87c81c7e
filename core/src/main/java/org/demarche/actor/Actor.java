package org.demarche.actor;

import java.util.List;

/**
 * A political actor that the registry knows.
 *
 * @param id its identity
 * @param name its usual English name
 * @param kind what it is
 * @param codes the state or organisation that it acts for, as ISO 3166 alpha-3 or a code of the organisation and group
 *     files; several where it acts for several, or where either is right; empty for a person, whose code depends on the
 *     date
 * @param sector such as {@code GOV} or {@code MIL}; empty if none fits
 * @param gender of a person, where known
 */
public record Actor(ActorId id, String name, Kind kind, List<String> codes, String sector, Gender gender) {
    /** Copies the list. */
    public Actor {
        codes = List.copyOf(codes);
    }

    /** What an actor is. */
    public enum Kind {
        /** A state, standing for its government. */
        STATE,
        /** A ministry, force, agency, parliament or court with a name of its own. */
        BODY,
        /** An international organisation, alliance, court, bank or association. */
        ORGANISATION,
        /** A news agency, paper or broadcaster. */
        PRESS,
        /** A vague collective, such as "the international community". */
        COLLECTIVE,
        /** An armed group, movement or party. */
        GROUP,
        /** A human being. */
        PERSON
    }

    /** The pronoun that a person takes. */
    public enum Gender {
        /** "he". */
        MALE,
        /** "she". */
        FEMALE,
        /** Not a person, or not known. */
        UNKNOWN
    }
}
