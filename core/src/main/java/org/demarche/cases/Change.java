package org.demarche.cases;

import java.util.Optional;

/**
 * What became of a case when documents were added.
 *
 * @param before the case as it was; absent if it was opened
 * @param after the case as it is; absent if it has become part of another
 */
public record Change(Optional<Case> before, Optional<Case> after) {
    /** Refuses a change of nothing. */
    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing changed");
        }
    }

    /** Whether the case stands otherwise than before. */
    public boolean isOfStatus() {
        return before.isPresent()
                && after.isPresent()
                && before.get().status() != after.get().status();
    }
}
