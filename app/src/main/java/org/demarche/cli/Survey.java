package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import org.demarche.pipeline.Findings;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Stories;
import org.demarche.pipeline.Surveyor;
import org.demarche.record.Story;

/** Reads texts and says what they amount to together. */
final class Survey {
    private Survey() {}

    /** What the texts of {@code batch} amount to. */
    static Findings of(Batch batch, Engine engine, Terminal terminal) {
        Surveyor surveyor = new Surveyor();
        Pipeline pipeline = engine.pipeline(terminal);
        List<Story> stories = new ArrayList<>();
        batch.run(input -> Stories.of(input, pipeline.read(input)), stories::addAll);
        return surveyor.survey(stories);
    }
}
