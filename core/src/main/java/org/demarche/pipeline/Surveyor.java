package org.demarche.pipeline;

import java.util.List;
import org.demarche.record.Story;

/** The work across documents, all at once. */
public final class Surveyor {
    /**
     * What {@code stories} amount to; their order doesn't matter.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public Findings survey(List<Story> stories) {
        Casebook casebook = new Casebook();
        casebook.add(stories);
        return casebook.findings();
    }
}
