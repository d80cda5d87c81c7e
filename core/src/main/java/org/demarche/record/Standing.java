package org.demarche.record;

import java.util.Locale;

/** How a happening stands, by all that is reported of it. */
public enum Standing {
    /** Somebody tells it as done and nobody denies it. */
    REPORTED,
    /** Some tell it as done, others deny it. */
    DISPUTED,
    /** It is only denied. */
    DENIED,
    /** It is only planned or promised. */
    PLANNED,
    /** It is only said that it may be. */
    POSSIBLE;

    /** The name as printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
