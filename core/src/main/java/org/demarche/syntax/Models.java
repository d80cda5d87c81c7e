package org.demarche.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * NLP4J's components for English, loaded. They keep what they work on in the nodes, so that one instance serves all
 * threads.
 */
final class Models {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    /** The models use no word embeddings, and no gazetteers without the entity recogniser. */
    private static final String LEXICA =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica></configuration>
            """
                    .formatted(ROOT);

    private final Tokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    /**
     * @param components in the order in which they work: lexica, tagger, lemmatiser, parser
     */
    Models(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = List.copyOf(components);
    }

    /** Reads the models from the class path, which takes half a minute. */
    static Models load() {
        InputStream lexica = new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8));
        return new Models(
                new EnglishTokenizer(),
                List.of(
                        new GlobalLexica<>(lexica),
                        NLPUtils.getComponent(ROOT + "models/en-pos.xz"),
                        new MorphologicalAnalyzer<>(Language.ENGLISH),
                        NLPUtils.getComponent(ROOT + "models/en-dep.xz")));
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
