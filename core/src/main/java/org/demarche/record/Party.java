package org.demarche.record;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorId;

/**
 * Somebody who takes part in an act.
 *
 * @param codes the states or organisations that the party acts for; empty if unknown
 * @param id the actor in the registry, if it is known
 * @param name the actor's name, or the words themselves for somebody unknown
 * @param sector such as {@code GOV}; empty if none fits
 */
public record Party(List<String> codes, Optional<ActorId> id, String name, String sector) {
    /** Copies the list. */
    public Party {
        codes = List.copyOf(codes);
    }

    /** Whether it is known for whom the party acts. */
    public boolean isCoded() {
        return !codes.isEmpty();
    }
}
