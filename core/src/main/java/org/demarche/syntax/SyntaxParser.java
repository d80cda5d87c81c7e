package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** Finds the words of a document and how they depend on each other. Threads may share one instance. */
public final class SyntaxParser {
    /** News sentences end far below this; what is longer is a list or a broken page. */
    private static final int DEFAULT_MAX_TOKENS = 250;

    private final Models models;
    private final SentenceTokenizer tokenizer;
    private final Conversion conversion;
    private final int maxTokens;

    SyntaxParser(Models models, int maxTokens) {
        this.models = models;
        this.tokenizer = new SentenceTokenizer(models);
        this.conversion = Conversion.read();
        this.maxTokens = maxTokens;
    }

    /** A parser for English that skips sentences over 250 tokens; loads the models. */
    public static SyntaxParser load() {
        return load(DEFAULT_MAX_TOKENS);
    }

    /** A parser for English that skips sentences over {@code maxTokens}; loads the models. */
    public static SyntaxParser load(int maxTokens) {
        return new SyntaxParser(Models.load(), maxTokens);
    }

    /** Parses each sentence of {@code document}; sentences over the limit come back empty and listed as skipped. */
    public Syntax parse(Document document) {
        List<Parse> parses = new ArrayList<>();
        List<Integer> skipped = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Word> words = tokenizer.tokenize(document.text(), sentence.span());
            if (words.size() > maxTokens) {
                skipped.add(sentence.number());
                parses.add(new Parse(sentence, List.of()));
            } else {
                parses.add(new Parse(sentence, parse(words)));
            }
        }
        return new Syntax(parses, skipped);
    }

    private List<Token> parse(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        NLPNode[] nodes = nodes(words);
        models.annotate(nodes);
        Tree tree = tree(nodes);
        conversion.convert(tree);
        return tokens(words, tree);
    }

    private static NLPNode[] nodes(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1).read());
        }
        return nodes;
    }

    private static Tree tree(NLPNode[] nodes) {
        Tree tree = new Tree(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String tag = node.getPartOfSpeechTag();
            tree.setWord(i, node.getWordForm(), Lemmas.of(node), tag, entity(node.getNamedEntityTag()));
            tree.attach(i, node.getDependencyHead().getID(), node.getDependencyLabel());
        }
        return tree;
    }

    /** The type without NLP4J's mark of the place in the name, as in {@code B-PERSON}. */
    private static String entity(String marked) {
        return marked == null || marked.length() < 3 ? "" : marked.substring(2);
    }

    private static List<Token> tokens(List<Word> words, Tree tree) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            Span span = words.get(i - 1).span();
            tokens.add(new Token(
                    i,
                    span,
                    words.get(i - 1).form(),
                    tree.lemma(i),
                    tree.tag(i),
                    tree.entity(i),
                    tree.head(i),
                    tree.relation(i)));
        }
        return tokens;
    }
}
