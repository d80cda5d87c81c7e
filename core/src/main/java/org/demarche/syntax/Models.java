package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * NLP4J's components for English, loaded. They keep what they work on in the nodes, so that one instance serves all
 * threads.
 */
final class Models {
    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private final Tokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    /**
     * @param components in the order in which they work: lexica, tagger, lemmatiser, entity recogniser, parser
     */
    Models(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = List.copyOf(components);
    }

    /** Reads the models from the class path, which takes most of a minute. */
    static Models load() {
        try (InputStream configuration = NLPDecoder.class.getResourceAsStream(CONFIGURATION)) {
            if (configuration == null) {
                throw new IllegalStateException("expected " + CONFIGURATION + " on the class path: add nlp4j-english");
            }
            return new Models(new EnglishTokenizer(), new NLPDecoder(configuration).getComponents());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + CONFIGURATION, e);
        }
    }

    /** The tokens of {@code line}, with offsets in it. */
    List<Token> tokenize(String line) {
        return tokenizer.tokenize(line);
    }

    /** Fills in tags, lemmas, entities and dependencies; {@code nodes[0]} is the artificial root. */
    void annotate(NLPNode[] nodes) {
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
    }
}
