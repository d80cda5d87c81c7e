package org.demarche.web;

import java.util.Locale;

/** What somebody may do. */
public enum Role {
    /** Look at everything. */
    READER,
    /** Add, correct and follow feeds too. */
    EDITOR;

    /** The name as written and printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
