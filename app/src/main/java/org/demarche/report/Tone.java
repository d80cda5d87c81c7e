package org.demarche.report;

import org.demarche.event.EventType;
import org.demarche.event.Ontology;

/** Whether an act brings parties together or sets them against each other, by PLOVER's score. */
enum Tone {
    /** A score above 0. */
    COOPERATION("cooperation"),
    /** A score of 0, as requests have. */
    NEITHER("neither"),
    /** A score below 0. */
    CONFLICT("conflict");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /** The tone of acts of {@code type}. */
    static Tone of(Ontology ontology, EventType type) {
        double score = ontology.of(type).score();
        if (score == 0) {
            return NEITHER;
        }
        return score > 0 ? COOPERATION : CONFLICT;
    }

    /** The name of its style, which is also its name for people. */
    String style() {
        return style;
    }
}
