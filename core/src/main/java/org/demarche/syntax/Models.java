package org.demarche.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import java.util.function.Consumer;

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
        return of(cache.load(listener));
    }

    /** The components that {@code models} drive. */
    static Models of(ModelSet models) {
        return new Models(
                new EnglishTokenizer(),
                List.of(
                        new WordLexicon(models.tags(), models.clusters()),
                        new FlatTagger(models.tagger()),
                        new MorphologicalAnalyzer<>(Language.ENGLISH),
                        new FlatParser(models.parser(), models.transitions())));
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
