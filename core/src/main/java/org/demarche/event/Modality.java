package org.demarche.event;

import java.util.Locale;

/** How real an act is by the words that report it. */
public enum Modality {
    /** It has happened, is going on, or stands. */
    ASSERTED,
    /** It is said not to be so. */
    DENIED,
    /** It is planned, promised, scheduled or intended. */
    FUTURE,
    /** It may be, is alleged, or depends on a condition. */
    POSSIBLE;

    /** The name as printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
