package org.demarche.cases;

import java.util.Locale;

/** How a case stands. */
public enum Status {
    /** It was opened, and no answer is known. */
    OPEN,
    /** The parties talk about it. */
    IN_TALKS,
    /** The asked have promised what was asked. */
    PROMISED,
    /** The parties have agreed. */
    AGREED,
    /** What was asked or agreed has been done. */
    CARRIED_OUT,
    /** The asked have refused. */
    REFUSED,
    /** The parties' accounts can't both stand. */
    DISPUTED,
    /** Nothing more was heard of it for long. */
    LAPSED;

    /** The name as printed: lower-case words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
