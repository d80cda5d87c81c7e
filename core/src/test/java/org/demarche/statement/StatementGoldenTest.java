package org.demarche.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Pipelines;
import org.demarche.SentenceGoldens;
import org.demarche.event.Attribution;
import org.demarche.pipeline.Analysis;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Below each sentence of {@code golden/statements} stands who says what in it: the source's kind, words and code, the
 * cue, how it is told, and the content with {@code …} between its parts: {@code named “Fidan” TUR · said · reported:
 * talks would go on}. With {@code -Dgolden.update} the files are rewritten; review the change like code.
 */
class StatementGoldenTest {
    @TestFactory
    Stream<DynamicTest> everySentenceHasTheStatementsBelowIt() throws IOException {
        return SentenceGoldens.files("statements")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String expected = SentenceGoldens.read(file);
        String actual = SentenceGoldens.render(file, StatementGoldenTest::lines);
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected, actual);
        }
    }

    private static List<String> lines(Document document, List<Parse> parses, int number) {
        Analysis analysis = Pipelines.shared().analyze(document);
        return analysis.statements().stream()
                .filter(statement -> statement.sentence() == number)
                .map(statement -> line(document.text(), statement))
                .toList();
    }

    private static String line(String text, Statement statement) {
        String manner = statement.manner().name().toLowerCase(Locale.ROOT);
        String content =
                statement.parts().stream().map(part -> words(text, part)).collect(Collectors.joining(" … "));
        return statement.source().map(source -> source(text, source)).orElse("somebody")
                + cue(text, statement.cue())
                + " · " + manner + ": " + content;
    }

    private static String cue(String text, Optional<Span> cue) {
        return cue.map(span -> " · " + words(text, span)).orElse("");
    }

    private static String source(String text, Attribution source) {
        String codes = source.codes().isEmpty() ? "" : " " + String.join("/", source.codes());
        return source.kind().label() + " “" + words(text, source.span()) + "”" + codes;
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }
}
