package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.util.List;

/** Finds heads and labels as NLP4J's dependency parser does, from a flat model. */
final class FlatParser implements NLPComponent<NLPNode> {
    /** How far a word that the transitions left without a head looks for one. NLP4J's choice. */
    private static final int WINDOW = 5;

    private final LinearModel<DEPState<NLPNode>> model;
    private final LabelMap labels;
    private final Transitions transitions;

    FlatParser(LinearModel<DEPState<NLPNode>> model, Transitions transitions) {
        this.model = model;
        this.labels = model.labels();
        this.transitions = transitions;
    }

    @Override
    public void process(NLPNode[] nodes) {
        DEPState<NLPNode> state = new DEPState<>(nodes);
        while (!state.isTerminate()) {
            float[] scores = model.scores(state);
            int[] allowed = transitions.allowed(state.getStack(), state.getInput());
            state.next(labels, new int[] {Transitions.best(scores, allowed), -1}, scores);
        }
        for (int i = 1; i < nodes.length; i++) {
            if (!nodes[i].hasDependencyHead()) {
                attach(nodes, i, state);
            }
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    private void attach(NLPNode[] nodes, int word, DEPState<NLPNode> state) {
        Attachment best = new Attachment(0, -1, Double.NEGATIVE_INFINITY);
        best = bestAttachment(best, nodes, word, -1, state);
        best = bestAttachment(best, nodes, word, 1, state);
        String relation = best.label() < 0 ? "root" : new DEPLabel(labels.getLabel(best.label())).getDeprel();
        nodes[word].setDependencyHead(nodes[best.head()], relation);
    }

    private Attachment bestAttachment(
            Attachment best, NLPNode[] nodes, int word, int direction, DEPState<NLPNode> state) {
        int[] arcs = direction > 0 ? transitions.leftArcs() : transitions.rightArcs();
        for (int i = 1; i <= WINDOW; i++) {
            int head = word + i * direction;
            if (head < 0 || head >= nodes.length) {
                break;
            }
            if (nodes[head].isDescendantOf(nodes[word])) {
                continue;
            }
            state.reset(Math.min(word, head), Math.max(word, head));
            float[] scores = model.scores(state);
            int label = Transitions.best(scores, arcs);
            if (best.score() < scores[label]) {
                best = new Attachment(head, label, scores[label]);
            }
        }
        return best;
    }

    private record Attachment(int head, int label, double score) {}
}
