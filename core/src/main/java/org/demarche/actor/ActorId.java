package org.demarche.actor;

/**
 * The identity of an actor in the registry, such as {@code irq-gov} or {@code haider-al-abadi}.
 *
 * @param value lower-case words joined by hyphens
 */
public record ActorId(String value) implements Comparable<ActorId> {
    /** Refuses an empty id. */
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an actor's id can't be empty");
        }
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
