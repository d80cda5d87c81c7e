package org.demarche.cli;

import org.demarche.web.Exports;

/** The formats in which a server hands findings out. */
final class ServedExports {
    private ServedExports() {}

    /** All that are built in. */
    static Exports all() {
        return Exports.none();
    }
}
