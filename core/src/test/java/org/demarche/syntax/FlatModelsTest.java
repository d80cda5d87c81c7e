package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The flat models say what NLP4J says. The golden file has sentences and NLP4J's own words on them;
 * {@code -Dgolden.update} writes it anew with NLP4J.
 */
class FlatModelsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/nlp4j/annotations.txt");

    @Test
    void cachedModelsAnnotateAsNlp4jDoes() throws IOException {
        String golden = Files.readString(GOLDEN);
        if (System.getProperty("golden.update") != null) {
            golden = annotations(nlp4j(), sentences(golden));
            Files.writeString(GOLDEN, golden);
        }
        Models models = Models.load(ModelCache.standard(), notice -> {});
        assertEquals(golden, annotations(models, sentences(golden)));
    }

    @Test
    void modelsFromTheJarAnnotateAsNlp4jDoes() throws IOException {
        String golden = Files.readString(GOLDEN);
        ModelSet unpacked = JarModels.read(percent -> {});
        Models models = Models.load(() -> unpacked);
        assertEquals(golden, annotations(models, sentences(golden)));
    }

    private static List<String> sentences(String golden) {
        return golden.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static String annotations(Models models, List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "# " + sentence + "\n" + annotation(models, sentence))
                .collect(Collectors.joining("\n"));
    }

    private static String annotation(Models models, String sentence) {
        List<Token> tokens = models.tokenize(sentence);
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, tokens.get(i - 1).getWordForm());
        }
        models.annotate(nodes);
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            lines.append(String.join(
                            "\t",
                            Integer.toString(i),
                            node.getWordForm(),
                            node.getLemma(),
                            node.getPartOfSpeechTag(),
                            node.getFeatMap().toString(),
                            Integer.toString(node.getDependencyHead().getID()),
                            node.getDependencyLabel()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Models nlp4j() {
        String root = "edu/emory/mathcs/nlp/";
        String lexica =
                """
                <configuration><lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                </lexica></configuration>
                """
                        .formatted(root);
        return new Models(
                new EnglishTokenizer(),
                List.of(
                        new GlobalLexica<>(new ByteArrayInputStream(lexica.getBytes(StandardCharsets.UTF_8))),
                        NLPUtils.getComponent(root + "models/en-pos.xz"),
                        new MorphologicalAnalyzer<>(Language.ENGLISH),
                        NLPUtils.getComponent(root + "models/en-dep.xz")));
    }
}
