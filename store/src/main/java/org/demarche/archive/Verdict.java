package org.demarche.archive;

import java.util.Locale;

/** What a person says of an event, an actor or a review. */
public enum Verdict {
    /** It is right. */
    ACCEPT,
    /** It is wrong, and counts for nothing. */
    REJECT,
    /** It is right once some fields are changed. */
    EDIT,
    /** Several are one. */
    MERGE,
    /** One is several. */
    SPLIT,
    /** An earlier review doesn't count; of an undoing: it counts again. */
    UNDO;

    /** The name as stored and printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
