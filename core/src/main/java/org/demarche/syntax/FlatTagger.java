package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.MLUtils;
import java.util.List;

/** Tags parts of speech as NLP4J's tagger does, from a flat model. */
final class FlatTagger implements NLPComponent<NLPNode> {
    private final LinearModel<POSState<NLPNode>> model;
    private final LabelMap labels;

    FlatTagger(LinearModel<POSState<NLPNode>> model) {
        this.model = model;
        this.labels = model.labels();
    }

    @Override
    public void process(NLPNode[] nodes) {
        POSState<NLPNode> state = new POSState<>(nodes);
        while (!state.isTerminate()) {
            float[] scores = model.scores(state);
            state.next(labels, MLUtils.argmax2(scores), scores);
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
