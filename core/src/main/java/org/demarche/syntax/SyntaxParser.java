package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                .map(sentence -> tokenizer.tokenize(document.text(), sentence.span()))
                .toList();
        Casing casing = Casing.of(document.sentences(), words);
        List<Parse> parses = new ArrayList<>();
        List<Integer> skipped = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (words.get(i).size() > maxTokens) {
                skipped.add(sentence.number());
                parses.add(new Parse(sentence, List.of()));
            } else {
                parses.add(
                        new Parse(sentence, names.join(parse(sentence.kind(), words.get(i), casing), document.text())));
            }
        }
        return new Syntax(parses, skipped);
    }

    private List<Token> parse(Sentence.Kind kind, List<Word> words, Casing casing) {
        if (words.isEmpty()) {
            return List.of();
        }
        NLPNode[] nodes = annotate(words);
        List<Integer> misleading = Casing.misleading(kind, words);
        if (!misleading.isEmpty()) {
            nodes = annotate(recased(words, misleading, casing, nodes));
        }
        Tree tree = tree(nodes);
        conversion.convert(tree, kind == Sentence.Kind.HEADLINE);
        return tokens(words, tree);
    }

    /** The words with small letters where neither the document nor the models' lexicon takes them for names. */
    private static List<Word> recased(List<Word> words, List<Integer> misleading, Casing casing, NLPNode[] nodes) {
        List<Word> recased = new ArrayList<>(words);
        for (int i : misleading) {
            Word word = words.get(i);
            String capitalised = capitalised(word.read());
            String unknown = isName(nodes[i + 1]) ? capitalised : word.read().toLowerCase(Locale.ROOT);
            String form = casing.usual(word.read()).orElse(unknown);
            recased.set(i, new Word(word.span(), word.form(), i == 0 ? capitalised(form, capitalised) : form));
        }
        return recased;
    }

    private static String capitalised(String form) {
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The form that a word has as the first of a sentence. */
    private static String capitalised(String form, String capitalised) {
        return Character.isLowerCase(form.charAt(0)) ? capitalised : form;
    }

    /** NLP4J's lexicon lists the tags of common words, the likeliest first; what it doesn't know is mostly a name. */
    private static boolean isName(NLPNode node) {
        List<String> tags = node.getAmbiguityClasseList();
        return tags == null || tags.isEmpty() || tags.get(0).startsWith("NNP");
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
