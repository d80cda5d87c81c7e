package org.demarche.report;

import org.demarche.record.Standing;

/** How the page draws what stands and what doesn't. */
final class Standings {
    private Standings() {}

    /** The style of lines: solid only for what is told as done and denied by nobody. */
    static String line(Standing standing) {
        return standing == Standing.REPORTED ? "done" : "undone";
    }
}
