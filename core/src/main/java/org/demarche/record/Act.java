package org.demarche.record;

import java.util.List;
import java.util.Optional;
import org.demarche.event.EventType;

/**
 * What is done, whoever does it.
 *
 * @param type PLOVER's type
 * @param mode PLOVER's mode, where known
 * @param cameo CAMEO's numeric code, where known
 * @param contexts PLOVER's contexts, in alphabetical order
 */
public record Act(EventType type, Optional<String> mode, Optional<String> cameo, List<String> contexts) {
    /** Copies the list. */
    public Act {
        contexts = List.copyOf(contexts);
    }
}
