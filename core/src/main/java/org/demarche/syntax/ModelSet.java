package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.concurrent.Future;

/**
 * All that was learned from text, in flat arrays. Immutable.
 *
 * @param tagger which tag a word has
 * @param parser which transition a state wants
 * @param transitions which it allows
 * @param tags the tags that each word can have
 * @param clusters the Brown clusters that each word belongs to
 */
record ModelSet(
        LinearModel<POSState<NLPNode>> tagger,
        LinearModel<DEPState<NLPNode>> parser,
        Transitions transitions,
        WordClasses tags,
        WordClasses clusters) {

    /** Reads what {@link #write} wrote, on two threads. */
    static ModelSet read(ArrayReader file) throws IOException {
        try (Workers workers = new Workers()) {
            Future<LinearModel<DEPState<NLPNode>>> parser = workers.start(() -> LinearModel.read(file, "parser"));
            Future<LinearModel<POSState<NLPNode>>> tagger = workers.start(() -> LinearModel.read(file, "tagger"));
            Future<WordClasses> tags = workers.start(() -> WordClasses.read(file, "tags"));
            Future<WordClasses> clusters = workers.start(() -> WordClasses.read(file, "clusters"));
            Transitions transitions = Transitions.read(file, "transitions");
            return new ModelSet(
                    Workers.result(tagger),
                    Workers.result(parser),
                    transitions,
                    Workers.result(tags),
                    Workers.result(clusters));
        }
    }

    void write(ArrayWriter file) throws IOException {
        tagger.write(file, "tagger");
        parser.write(file, "parser");
        transitions.write(file, "transitions");
        tags.write(file, "tags");
        clusters.write(file, "clusters");
    }
}
