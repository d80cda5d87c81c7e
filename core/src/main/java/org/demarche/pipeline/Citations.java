package org.demarche.pipeline;

import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Span;

/** Leads from spans of clean texts to the words of the input that they were made of. */
public final class Citations {
    private final Input input;
    private final CodePoints points;

    /** Cites {@code input}. */
    public Citations(Input input) {
        this.input = input;
        this.points = new CodePoints(input.text());
    }

    /** The input's words for {@code span} of {@code document}, which is one of the input's articles. */
    public Citation of(Document document, Span span) {
        Span given = document.offsets().toInput(span);
        return new Citation(points.at(given.start()), points.at(given.end()), given.in(input.text()));
    }
}
