package org.demarche.record;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Attribution;

/**
 * Who answers for what a document tells.
 *
 * @param kind what kind of source it is
 * @param who the actor that the words refer to, if they do
 * @param words the words that name the source
 */
public record Speaker(Attribution.Kind kind, Optional<Party> who, Quote words) {
    /** For whom the speaker acts; empty if unknown. */
    public List<String> codes() {
        return who.map(Party::codes).orElse(List.of());
    }

    Speaker named(String name) {
        return new Speaker(kind, who, words.named(name));
    }
}
