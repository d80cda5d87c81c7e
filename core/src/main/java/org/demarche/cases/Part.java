package org.demarche.cases;

import java.util.Locale;

/** What a step does in its case. */
public enum Part {
    /** It opens the case, or asks again. */
    ASKED,
    /** Somebody between the parties hands it on. */
    RELAYED,
    /** The parties meet or talk. */
    MET,
    /** The asked say yes or no. */
    ANSWERED,
    /** One of the parties does something about it. */
    ACTED,
    /** One of the parties says what it thinks of it. */
    REACTED,
    /** What was asked, agreed or threatened is done. */
    OUTCOME;

    /** The name as printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
