package org.demarche.actor;

/**
 * The identity of an actor in the registry, such as {@code irq-gov} or {@code haider-al-abadi}.
 *
 * @param value lower-case words joined by hyphens
 */
public record ActorId(String value) implements Comparable<ActorId> {
    private static final String GOVERNMENT = "-gov";

    /** Refuses an empty id. */
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an actor's id can't be empty");
        }
    }

    /** The government of the state with the registry's {@code id}. */
    static ActorId government(String id) {
        return new ActorId(id + GOVERNMENT);
    }

    /** Whether this is a state's government, which everybody who acts for the state may stand for. */
    public boolean isGovernment() {
        return value.endsWith(GOVERNMENT);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
