package org.demarche.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * NLP4J's components for English, loaded. They keep what they work on in the nodes, so that one instance serves all
 * threads.
 */
final class Models {
    private final Tokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    /**
     * @param components in the order in which they work: lexica, tagger, lemmatiser, parser
     */
    Models(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = List.copyOf(components);
    }

    /** Loads the models from {@code cache}, which takes half a second, or half a minute when it has to unpack them. */
    static Models load(ModelCache cache, Consumer<ModelNotice> listener) {
        return load(() -> cache.load(listener));
    }

    /** Loads the rest of what the components need while {@code source} gives the models. */
    static Models load(Supplier<ModelSet> source) {
        try (Workers workers = new Workers()) {
            Future<Tokenizer> tokenizer = workers.start(EnglishTokenizer::new);
            Future<MorphologicalAnalyzer<NLPNode>> lemmatizer =
                    workers.start(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
            ModelSet models = source.get();
            return new Models(
                    Workers.result(tokenizer),
                    List.of(
                            new WordLexicon(models.tags(), models.clusters()),
                            new FlatTagger(models.tagger()),
                            Workers.result(lemmatizer),
                            new FlatParser(models.parser(), models.transitions())));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the rules of nlp4j-api", e);
        }
    }

    /** The tokens of {@code line}, with offsets in it. */
    List<Token> tokenize(String line) {
        return tokenizer.tokenize(line);
    }

    /** Fills in tags, lemmas and dependencies; {@code nodes[0]} is the artificial root. */
    void annotate(NLPNode[] nodes) {
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
    }
}
