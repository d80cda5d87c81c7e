package org.demarche.report;

import java.util.Locale;
import org.demarche.record.Act;

/** What acts are called on the page. */
final class Acts {
    private Acts() {}

    /** PLOVER's type and mode, such as "request (assist)". */
    static String label(Act act) {
        String type = act.type().name().toLowerCase(Locale.ROOT);
        return act.mode()
                .map(mode -> type + " (" + mode.replace('_', ' ') + ")")
                .orElse(type);
    }
}
