package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** Finds the words of a document and how they depend on each other. Threads may share one instance. */
public final class SyntaxParser {
    /** News sentences end far below this; what is longer is a list or a broken page. */
    private static final int DEFAULT_MAX_TOKENS = 250;

    private final Models models;
    private final SentenceTokenizer tokenizer;
    /** Characters of a token, blank included, that a long sentence's tokens don't reach on average. */
    private static final int LONGEST_TOKEN = 20;

    private final Conversion conversion;
    private final NameJoiner names;
    private final int maxTokens;

    SyntaxParser(Models models, int maxTokens) {
        this.models = models;
        this.tokenizer = new SentenceTokenizer(models);
        this.conversion = Conversion.read();
        this.names = new NameJoiner(WordList.read("syntax/name-particles.tsv"));
        this.maxTokens = maxTokens;
    }

    /** Shares the models of {@code other}, with another limit. */
    SyntaxParser(SyntaxParser other, int maxTokens) {
        this(other.models, maxTokens);
    }

    /** A parser for English that skips sentences over 250 tokens; loads the models from the user's cache. */
    public static SyntaxParser load() {
        return load(ModelCache.standard(), notice -> {});
    }

    /**
     * A parser for English that skips sentences over 250 tokens; loads the models from {@code cache}.
     *
     * @param listener is told what takes time and what goes wrong, one call at a time, on any thread
     */
    public static SyntaxParser load(ModelCache cache, Consumer<ModelNotice> listener) {
        return new SyntaxParser(Models.load(cache, listener), DEFAULT_MAX_TOKENS);
    }

    /** Parses each sentence of {@code document}; sentences over the limit come back empty and listed as skipped. */
    public Syntax parse(Document document) {
        List<List<Word>> words = document.sentences().stream()
                .map(sentence ->
                        isTooLong(sentence) ? List.<Word>of() : tokenizer.tokenize(document.text(), sentence.span()))
                .toList();
        Casing casing = Casing.of(document.sentences(), words);
        List<Parse> parses = new ArrayList<>();
        List<Integer> skipped = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (isTooLong(sentence) || words.get(i).size() > maxTokens) {
                skipped.add(sentence.number());
                parses.add(new Parse(sentence, List.of()));
            } else {
                parses.add(
                        new Parse(sentence, names.join(parse(sentence.kind(), words.get(i), casing), document.text())));
            }
        }
        return new Syntax(parses, skipped);
    }

    /** The tokenizer takes time that grows with the square of a line without blanks, so what can't be a sentence is not split. */
    private boolean isTooLong(Sentence sentence) {
        return sentence.span().length() > maxTokens * LONGEST_TOKEN;
    }

    private List<Token> parse(Sentence.Kind kind, List<Word> words, Casing casing) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Word> read = kind == Sentence.Kind.HEADLINE ? words : Dashes.asCommas(words);
        List<Integer> misleading = Casing.misleading(kind, read);
        List<Word> recased = misleading.isEmpty() ? read : recase(read, misleading, casing);
        if (kind != Sentence.Kind.HEADLINE) {
            Tree tree = tree(recased, false);
            casing.nameInFront(words)
                    .filter(first -> isCommonNoun(tree.tag(first)))
                    .ifPresent(first -> tree.retag(first, "NNP"));
            return tokens(words, tree);
        }
        HeadlineParts parts = HeadlineParts.of(recased);
        return tokens(words, parts.join(part -> tree(part, true)));
    }

    /**
     * The words as running text would write them: as the document does elsewhere, else small, unless the models'
     * lexicon takes them for names.
     */
    private List<Word> recase(List<Word> words, List<Integer> misleading, Casing casing) {
        List<Word> recased = new ArrayList<>(words);
        List<Integer> unknown = new ArrayList<>();
        for (int i : misleading) {
            Optional<String> usual = casing.usual(words.get(i).read());
            if (usual.isEmpty()) {
                unknown.add(i);
            }
            String form = usual.orElse(words.get(i).read().toLowerCase(Locale.ROOT));
            recased.set(i, words.get(i).readAs(form));
        }
        if (!unknown.isEmpty()) {
            NLPNode[] nodes = annotate(recased);
            unknown.stream()
                    .filter(i -> isName(nodes[i + 1]))
                    .forEach(i -> recased.set(i, recased.get(i).capitalised()));
        }
        if (misleading.contains(0)) {
            recased.set(0, recased.get(0).capitalised());
        }
        return recased;
    }

    private static boolean isCommonNoun(String tag) {
        return tag.equals("NN") || tag.equals("NNS");
    }

    /**
     * NLP4J's lexicon lists the tags of common words, the likeliest first. What it doesn't know is mostly a name, unless
     * the tagger reads its small form as an inflected verb.
     */
    private static boolean isName(NLPNode node) {
        List<String> tags = node.getAmbiguityClasseList();
        if (tags != null && !tags.isEmpty()) {
            return tags.get(0).startsWith("NNP");
        }
        boolean isInflected = !node.getWordForm().equals(node.getLemma());
        return !(node.getPartOfSpeechTag().startsWith("VB") && isInflected);
    }

    private Tree tree(List<Word> words, boolean isHeadline) {
        Tree tree = tree(annotate(words));
        conversion.convert(tree, isHeadline);
        return tree;
    }

    private NLPNode[] annotate(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1).read());
        }
        models.annotate(nodes);
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
