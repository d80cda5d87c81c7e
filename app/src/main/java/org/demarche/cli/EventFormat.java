package org.demarche.cli;

import java.util.List;
import org.demarche.pipeline.Analysis;
import org.demarche.text.Input;

/** A way to print events. */
interface EventFormat {
    /** What comes before the first input, in whole lines. */
    default String head() {
        return "";
    }

    /** The events of {@code input}, in whole lines; empty if there are none to print. */
    String format(Input input, List<Analysis> analyses);
}
