package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.text.Span;

/**
 * Who answers for a statement.
 *
 * @param kind what kind of source it is
 * @param span the words that name the source, in the document's text
 * @param who the actor that the words refer to, if they do
 */
public record Attribution(Kind kind, Span span, Optional<Mention> who) {
    /** For whom the source acts; empty if unknown. */
    public List<String> codes() {
        return who.map(Mention::codes).orElse(List.of());
    }

    /** Kinds of sources. */
    public enum Kind {
        /** A person with a name or an office that one person holds. */
        NAMED,
        /** People without a name: "a senior official", "sources". */
        ANONYMOUS,
        /** A government, body or office. */
        ORGANISATION,
        /** Another outlet. */
        PRESS,
        /** A letter, report or other document. */
        DOCUMENT;

        /** The name as printed: lower-case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
