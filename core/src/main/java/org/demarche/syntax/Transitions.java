package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which of the parser's labels a state allows. The order of each list counts: the first of equal scores wins, and NLP4J
 * takes them in the order of its hash sets.
 */
final class Transitions {
    private static final int[] ALL = {};

    /** When nothing but the root is left to depend on. */
    private final int[] fromRoot;

    /** When an arc would close a circle. */
    private final int[] noArc;

    /** The same when the word on the stack still needs a head. */
    private final int[] noArcNoReduce;

    /** When the word on the stack still needs a head. */
    private final int[] noReduce;

    private final int[] leftArcs;
    private final int[] rightArcs;

    private Transitions(
            int[] fromRoot, int[] noArc, int[] noArcNoReduce, int[] noReduce, int[] leftArcs, int[] rightArcs) {
        this.fromRoot = fromRoot;
        this.noArc = noArc;
        this.noArcNoReduce = noArcNoReduce;
        this.noReduce = noReduce;
        this.leftArcs = leftArcs;
        this.rightArcs = rightArcs;
    }

    /** Asks {@code candidates} about made-up states, for it doesn't give out its sets. */
    static Transitions of(DEPLabelCandidate<NLPNode> candidates) {
        NLPNode root = new NLPNode();
        NLPNode left = new NLPNode(1, "left");
        NLPNode right = new NLPNode(2, "right");
        int[] fromRoot = numbers(candidates.get(root, right));
        int[] noReduce = numbers(candidates.get(left, right));
        right.setDependencyHead(left, "dep");
        int[] noArcNoReduce = numbers(candidates.get(left, right));
        NLPNode lower = new NLPNode(1, "lower");
        NLPNode upper = new NLPNode(2, "upper");
        lower.setDependencyHead(upper, "dep");
        int[] noArc = numbers(candidates.get(lower, upper));
        return new Transitions(
                fromRoot,
                noArc,
                noArcNoReduce,
                noReduce,
                numbers(candidates.getLeftArcs()),
                numbers(candidates.getRightArcs()));
    }

    static Transitions read(ArrayReader file, String name) throws IOException {
        return new Transitions(
                file.ints(name + ".fromRoot"),
                file.ints(name + ".noArc"),
                file.ints(name + ".noArcNoReduce"),
                file.ints(name + ".noReduce"),
                file.ints(name + ".leftArcs"),
                file.ints(name + ".rightArcs"));
    }

    void write(ArrayWriter file, String name) {
        file.put(name + ".fromRoot", fromRoot);
        file.put(name + ".noArc", noArc);
        file.put(name + ".noArcNoReduce", noArcNoReduce);
        file.put(name + ".noReduce", noReduce);
        file.put(name + ".leftArcs", leftArcs);
        file.put(name + ".rightArcs", rightArcs);
    }

    /** The labels that are open to the word on the stack and the input; none stands for all. */
    int[] allowed(NLPNode stack, NLPNode input) {
        if (stack.getID() == 0) {
            return fromRoot;
        }
        if (stack.isDescendantOf(input)) {
            return noArc;
        }
        if (input.isDescendantOf(stack)) {
            return stack.hasDependencyHead() ? noArc : noArcNoReduce;
        }
        return stack.hasDependencyHead() ? ALL : noReduce;
    }

    /** The labels that make a word depend on one to its right. */
    int[] leftArcs() {
        return leftArcs;
    }

    /** The labels that make a word depend on one to its left. */
    int[] rightArcs() {
        return rightArcs;
    }

    /** The first of {@code labels} with the highest score; no labels stand for all. */
    static int best(float[] scores, int[] labels) {
        int best = labels.length == 0 ? 0 : labels[0];
        int count = labels.length == 0 ? scores.length : labels.length;
        for (int i = 1; i < count; i++) {
            int label = labels.length == 0 ? i : labels[i];
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    private static int[] numbers(IntSet set) {
        int[] numbers = new int[set.size()];
        int count = 0;
        for (IntIterator i = set.iterator(); i.hasNext(); ) {
            numbers[count++] = i.nextInt();
        }
        return Arrays.copyOf(numbers, count);
    }
}
