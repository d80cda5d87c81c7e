package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the models as NLP4J ships them: packed Java objects. It takes some 20 CPU-seconds and 1 GB.
 *
 * <p>Only the entity recogniser looks at word embeddings and name lists, and they would take as long again; they stay
 * where they are.
 */
final class JarModels {
    /** The version of {@code nlp4j-english} that this class knows. */
    static final String VERSION = "1.1.3";

    private static final String ROOT = "edu/emory/mathcs/nlp/";
    private static final String TAGGER = ROOT + "models/en-pos.xz";
    private static final String PARSER = ROOT + "models/en-dep.xz";
    private static final String TAGS = ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz";

    private final Progress progress;

    private JarModels(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads all that tagging and parsing need, on two threads.
     *
     * @param percent is told how much is done: growing numbers from 0 to 100, one call at a time
     */
    static ModelSet read(IntConsumer percent) throws IOException {
        long bytes = 0;
        for (String resource : new String[] {TAGGER, PARSER, TAGS, CLUSTERS}) {
            bytes += url(resource).openConnection().getContentLengthLong();
        }
        JarModels jar = new JarModels(new Progress(bytes, percent));
        try (Workers workers = new Workers()) {
            Future<ParserModel> parser = workers.start(jar::parser);
            Future<LinearModel<POSState<NLPNode>>> tagger = workers.start(jar::tagger);
            Future<WordClasses> tags = workers.start(() -> jar.classes(TAGS));
            Future<WordClasses> clusters = workers.start(() -> jar.classes(CLUSTERS));
            ParserModel parserModel = Workers.result(parser);
            return new ModelSet(
                    Workers.result(tagger),
                    parserModel.weights(),
                    parserModel.transitions(),
                    Workers.result(tags),
                    Workers.result(clusters));
        }
    }

    private LinearModel<POSState<NLPNode>> tagger() throws IOException, ClassNotFoundException {
        try (ModelStream in = new ModelStream(open(TAGGER))) {
            POSTagger<?> tagger = (POSTagger<?>) in.readObject();
            return LinearModel.of(tagger, in.features());
        }
    }

    private ParserModel parser() throws IOException, ClassNotFoundException {
        try (ModelStream in = new ModelStream(open(PARSER))) {
            @SuppressWarnings("unchecked") // the model knows nothing of the kind of node
            DEPParser<NLPNode> parser = (DEPParser<NLPNode>) in.readObject();
            return new ParserModel(LinearModel.of(parser, in.features()), Transitions.of(parser.getLabelCandidates()));
        }
    }

    private WordClasses classes(String resource) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ClassesStream(open(resource))) {
            @SuppressWarnings("unchecked") // the stream leaves nothing but lists in it
            Map<String, List<String>> lexicon = (Map<String, List<String>>) in.readObject();
            return WordClasses.of(lexicon);
        }
    }

    private InputStream open(String resource) throws IOException {
        return new BufferedInputStream(
                new XZInputStream(
                        new BufferedInputStream(progress.counting(url(resource).openStream()), 1 << 16)),
                1 << 16);
    }

    private static URL url(String resource) {
        URL url = JarModels.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException("expected " + resource + " on the class path: add nlp4j-english");
        }
        return url;
    }

    private record ParserModel(LinearModel<DEPState<NLPNode>> weights, Transitions transitions) {}

    /** Keeps the feature map that passes by, for NLP4J gives it out nowhere. */
    private static final class ModelStream extends ObjectInputStream {
        private @Nullable FeatureMap features;

        ModelStream(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof FeatureMap map) {
                features = map;
            }
            return object;
        }

        FeatureMap features() {
            if (features == null) {
                throw new IllegalStateException("expected a feature map in the model");
            }
            return features;
        }
    }

    /**
     * Puts one list in the place of all collections with the same members in the same order; half a million hash sets
     * would take 300 MB.
     */
    private static final class ClassesStream extends ObjectInputStream {
        private final Map<List<String>, List<String>> lists = new HashMap<>();

        ClassesStream(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof Collection<?> members) {
                List<String> list = members.stream().map(String.class::cast).toList();
                return lists.computeIfAbsent(list, key -> key);
            }
            return object;
        }
    }

    /** Counts what has been read of all resources together. */
    private static final class Progress {
        private final long bytes;
        private final IntConsumer percent;
        private long bytesRead;
        private int told;

        Progress(long bytes, IntConsumer percent) {
            this.bytes = bytes;
            this.percent = percent;
            percent.accept(0);
        }

        InputStream counting(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int next = super.read();
                    add(next < 0 ? 0 : 1);
                    return next;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int count = super.read(target, offset, length);
                    add(Math.max(0, count));
                    return count;
                }
            };
        }

        private synchronized void add(int count) {
            bytesRead += count;
            int now = (int) Math.min(100, 100 * bytesRead / Math.max(1, bytes));
            if (now > told) {
                told = now;
                percent.accept(now);
            }
        }
    }
}
