package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A trained NLP4J model in flat arrays: which features a state has, and how they score the labels. The scores are
 * NLP4J's to the last bit, for each label's weights are added in the same order and only zeros are left out.
 *
 * @param <S> the states that it scores
 */
final class LinearModel<S extends NLPState<NLPNode>> {
    private final Templates templates;
    private final List<String> labels;
    private final KeyTable features;
    private final SparseWeights weights;

    private final Values<S> values = new Values<>();
    /** The items of {@code templates.joins()}, each once: the parser asks for the same tag in 30 of them. */
    private final FeatureItem[] items;

    /** For each join, the places of its items in {@code items}. */
    private final int[][] joins;

    /** For each set, the slots of what was in it before: some 1,500 lists of clusters and of tags come again and again. */
    private final List<Map<List<String>, int[]>> sets;

    private LinearModel(Templates templates, List<String> labels, KeyTable features, SparseWeights weights) {
        if (features.slotCount() != weights.size()) {
            throw new IllegalArgumentException(features.slotCount() + " slots, but weights for " + weights.size());
        }
        this.templates = templates;
        this.labels = List.copyOf(labels);
        this.features = features;
        this.weights = weights;
        this.sets = templates.sets().stream()
                .<Map<List<String>, int[]>>map(set -> new ConcurrentHashMap<>())
                .toList();
        List<FeatureItem> distinct = new ArrayList<>();
        this.joins = templates.joins().stream()
                .map(join ->
                        join.stream().mapToInt(item -> place(item, distinct)).toArray())
                .toArray(int[][]::new);
        this.items = distinct.toArray(FeatureItem[]::new);
    }

    /**
     * The flat form of a component as NLP4J reads it.
     *
     * @param numbers the component's own feature map, which it doesn't give out
     */
    static <S extends NLPState<NLPNode>> LinearModel<S> of(OnlineComponent<?, ?> component, FeatureMap numbers) {
        OnlineOptimizer optimizer = component.getOptimizer();
        MajorVector vector = optimizer.getWeightVector().getSparseWeightVector();
        if (optimizer.getBias() != 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IllegalStateException("expected a linear model without bias");
        }
        long[] fingerprints = fingerprints(numbers, vector.getFeatureSize());
        KeyTable features = KeyTable.of(Arrays.copyOfRange(fingerprints, 1, fingerprints.length));
        int[] order = new int[features.slotCount()];
        for (int i = 1; i < fingerprints.length; i++) {
            order[features.find(fingerprints[i])] = i;
        }
        return new LinearModel<>(
                Templates.of(component.getFeatureTemplate()),
                optimizer.getLabelMap().getLabelList(),
                features,
                SparseWeights.of(vector, order));
    }

    /** That of each feature at its number; there is no feature 0. */
    private static long[] fingerprints(FeatureMap numbers, int size) {
        long[] fingerprints = new long[size];
        int count = 1;
        for (int kind = 0; kind < numbers.getIndexMaps().size(); kind++) {
            for (Object2IntMap.Entry<String> entry :
                    numbers.getIndexMaps().get(kind).object2IntEntrySet()) {
                fingerprints[entry.getIntValue()] = KeyTable.fingerprint(kind, entry.getKey());
                count++;
            }
        }
        if (count != size) {
            throw new IllegalStateException("expected " + size + " features, found " + count);
        }
        return fingerprints;
    }

    static <S extends NLPState<NLPNode>> LinearModel<S> read(ArrayReader file, String name) throws IOException {
        List<String> labels = file.strings(name + ".names");
        return new LinearModel<>(
                Templates.decode(file.bytes(name + ".templates")),
                labels,
                KeyTable.read(file, name),
                SparseWeights.read(file, name, labels.size()));
    }

    void write(ArrayWriter file, String name) throws IOException {
        file.put(name + ".names", labels);
        file.put(name + ".templates", templates.encode());
        features.write(file, name);
        weights.write(file, name);
    }

    /** The labels in the order of the scores, as NLP4J's states want them. */
    LabelMap labels() {
        LabelMap map = new LabelMap();
        labels.forEach(map::add);
        return map;
    }

    /** The score of each label in {@code state}. */
    float[] scores(S state) {
        int[] found = new int[joins.length + 64];
        int count = 0;
        for (int kind = 0; kind < sets.size(); kind++) {
            Collection<String> members = values.all(state, templates.sets().get(kind));
            if (members != null) {
                int[] slots = slots(kind, members);
                if (count + slots.length + joins.length > found.length) {
                    found = Arrays.copyOf(found, found.length * 2 + slots.length);
                }
                System.arraycopy(slots, 0, found, count, slots.length);
                count += slots.length;
            }
        }
        count = findJoins(state, found, count);
        return weights.scores(found, count);
    }

    /** The slots of those of {@code members} that are features, in their order. */
    private int[] slots(int kind, Collection<String> members) {
        List<String> list = members instanceof ListedSet set ? set.list() : List.copyOf(members);
        int[] known = sets.get(kind).get(list);
        if (known != null) {
            return known;
        }
        int[] slots = list.stream()
                .mapToInt(member -> features.find(KeyTable.fingerprint(kind, member)))
                .filter(slot -> slot >= 0)
                .toArray();
        sets.get(kind).put(list, slots);
        return slots;
    }

    private int findJoins(S state, int[] found, int foundBefore) {
        @Nullable String[] parts = values.each(state, items);
        long[] hashes = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            hashes[i] = part == null ? 0 : KeyTable.hash(part);
        }
        int count = foundBefore;
        for (int i = 0; i < joins.length; i++) {
            int slot = features.find(sets.size() + i, parts, hashes, joins[i]);
            if (slot >= 0) {
                found[count++] = slot;
            }
        }
        return count;
    }

    private static int place(FeatureItem item, List<FeatureItem> distinct) {
        for (int i = 0; i < distinct.size(); i++) {
            FeatureItem other = distinct.get(i);
            if (other.source == item.source
                    && other.relation == item.relation
                    && other.window == item.window
                    && other.field == item.field
                    && Objects.equals(other.attribute, item.attribute)) {
                return i;
            }
        }
        distinct.add(item);
        return distinct.size() - 1;
    }

    /** NLP4J's own reading of a state, which it keeps to subclasses. */
    private static final class Values<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("NullAway") // the constructor allows for no XML; NLP4J isn't annotated
        Values() {
            super(null, new HyperParameter());
        }

        @Nullable
        Collection<String> all(S state, FeatureItem item) {
            return getFeatures(state, item);
        }

        @Nullable
        String[] each(S state, FeatureItem[] items) {
            @Nullable String[] values = new String[items.length];
            for (int i = 0; i < items.length; i++) {
                values[i] = getFeature(state, items[i]);
            }
            return values;
        }
    }
}
