package org.demarche;

import org.demarche.actor.Registry;
import org.demarche.event.PredicateLexicon;
import org.demarche.pipeline.Pipeline;

/** The one pipeline that all tests share, and what it reads by. */
public final class Pipelines {
    private Pipelines() {}

    /** The lexicon that {@link #shared} codes by. */
    public static PredicateLexicon lexicon() {
        return Loaded.LEXICON;
    }

    /** The pipeline; loaded when a test first asks for it. */
    public static Pipeline shared() {
        return Loaded.PIPELINE;
    }

    private static final class Loaded {
        private static final PredicateLexicon LEXICON = PredicateLexicon.read();
        private static final Pipeline PIPELINE = new Pipeline(Texts.parser(), Registry.read(), LEXICON);
    }
}
