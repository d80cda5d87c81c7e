package org.demarche.syntax;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Arrays;

/**
 * What each feature says for and against each label. Most say nothing about most labels (6 % of the parser's weights
 * aren't 0), so only the others are kept: those of feature {@code f} stand from {@code starts[f]} to
 * {@code starts[f + 1]}. A feature that says something about many labels has a weight for each, in the labels' order: that
 * adds up faster, and such features are few, but come up all the time.
 */
final class SparseWeights {
    /** Features with weights for more than this part of the labels have one for each. */
    private static final double FULL = 0.25;

    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;
    private final int labelCount;

    private SparseWeights(int[] starts, byte[] labels, float[] weights, int labelCount) {
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
        this.labelCount = labelCount;
    }

    /**
     * The weights of {@code vector}, with its features in another order.
     *
     * @param order which of its features each of ours is; 0, which it keeps for a bias, stands for none
     */
    static SparseWeights of(MajorVector vector, int[] order) {
        int labelCount = vector.getLabelSize();
        if (labelCount > 256) {
            throw new IllegalStateException("expected at most 256 labels, found " + labelCount);
        }
        int[] starts = new int[order.length + 1];
        byte[] labels = new byte[order.length];
        float[] weights = new float[order.length];
        int at = 0;
        for (int f = 0; f < order.length; f++) {
            if (at + labelCount > weights.length) {
                int capacity = weights.length * 2 + labelCount;
                labels = Arrays.copyOf(labels, capacity);
                weights = Arrays.copyOf(weights, capacity);
            }
            boolean isFull = order[f] != 0 && nonZeros(vector, order[f]) > FULL * labelCount;
            for (int y = 0; order[f] != 0 && y < labelCount; y++) {
                float weight = vector.get(y, order[f]);
                if (isFull || weight != 0) {
                    labels[at] = (byte) y;
                    weights[at++] = weight;
                }
            }
            starts[f + 1] = at;
        }
        return new SparseWeights(starts, Arrays.copyOf(labels, at), Arrays.copyOf(weights, at), labelCount);
    }

    static SparseWeights read(ArrayReader file, String name, int labelCount) throws IOException {
        return new SparseWeights(
                file.ints(name + ".rows"), file.bytes(name + ".labels"), file.floats(name + ".weights"), labelCount);
    }

    void write(ArrayWriter file, String name) {
        file.put(name + ".rows", starts);
        file.put(name + ".labels", labels);
        file.put(name + ".weights", weights);
    }

    /** How many features there are. */
    int size() {
        return starts.length - 1;
    }

    /**
     * The score of each label for the first {@code count} of {@code features}, added up in their order: another order
     * rounds differently.
     */
    float[] scores(int[] features, int count) {
        float[] scores = new float[labelCount];
        for (int i = 0; i < count; i++) {
            int start = starts[features[i]];
            int end = starts[features[i] + 1];
            if (end - start == labelCount) {
                for (int y = 0; y < labelCount; y++) {
                    scores[y] += weights[start + y];
                }
            } else {
                for (int at = start; at < end; at++) {
                    scores[labels[at] & 0xFF] += weights[at];
                }
            }
        }
        return scores;
    }

    private static int nonZeros(MajorVector vector, int feature) {
        int count = 0;
        for (int y = 0; y < vector.getLabelSize(); y++) {
            count += vector.get(y, feature) == 0 ? 0 : 1;
        }
        return count;
    }
}
