package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.SentenceGoldens;
import org.demarche.Texts;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeResolverTest {
    private final TimeResolver resolver = TimeResolver.load();

    private static Stream<Path> goldens() throws IOException {
        return SentenceGoldens.files("time");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void expressionsAreAsInTheGoldenFile(Path file) throws IOException {
        String expected = SentenceGoldens.read(file);
        assertEquals(expected, SentenceGoldens.render(file, this::find));
    }

    private List<String> find(Document document, List<Parse> parses, int number) {
        return resolver.resolve(document, parses).stream()
                .filter(expression -> expression.sentence() == number)
                .map(expression -> document.words(expression.span()) + " => " + value(expression.when()))
                .toList();
    }

    private static String value(When when) {
        return when.iso().isEmpty() ? "?" : when.iso();
    }

    @Test
    void aSentenceThatWasNotParsedStillHasItsDates() {
        Document document = Texts.document("The treaty was signed on 26 March 1979 in Washington.");
        Sentence sentence = document.sentences().get(0);
        List<TimeExpression> expressions = resolver.resolve(document, List.of(new Parse(sentence, List.of())));
        assertEquals(1, expressions.size());
        assertEquals("1979-03-26", expressions.get(0).when().iso());
    }

    @Test
    void spansLieInTheirSentenceAndDoNotOverlap() {
        Document document = Texts.document(
                "On Monday and Tuesday, from 3 to 5 May 2014, and late last year, the sides met.",
                "Since 2011, in the past two months and 1993-97, nothing moved.");
        List<TimeExpression> expressions =
                resolver.resolve(document, Texts.parser().parse(document).parses());
        int end = 0;
        for (TimeExpression expression : expressions) {
            assertTrue(expression.span().start() >= end);
            assertTrue(document.sentences().get(expression.sentence()).span().contains(expression.span()));
            end = expression.span().end();
        }
    }
}
