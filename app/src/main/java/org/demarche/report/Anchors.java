package org.demarche.report;

import org.demarche.cases.Case;
import org.demarche.disagreement.Disagreement;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** The names of places on the page: the same whenever the same documents are read, so that links to them can be kept. */
final class Anchors {
    private Anchors() {}

    /** Of a case. */
    static String of(Case matter) {
        return "case-" + matter.id();
    }

    /** Of a happening in the timeline. */
    static String of(Happening happening) {
        return "event-" + happening.id();
    }

    /** Of a disagreement. */
    static String of(Disagreement disagreement) {
        return "disagreement-" + disagreement.id();
    }

    /** Of the words of a report, in their article. */
    static String words(Report report) {
        return "words-" + report.id();
    }

    /** Of an article. */
    static String of(Texts.Article article) {
        return "text-" + (article.number() + 1);
    }
}
