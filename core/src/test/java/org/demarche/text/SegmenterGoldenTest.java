package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code golden/text} holds a text, a line of equals signs, and what is read from it. With
 * {@code -Dgolden.update} the files are rewritten.
 */
class SegmenterGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/text");
    private static final String LINE = "==========\n";

    private final Segmenter segmenter = Segmenter.english();

    @TestFactory
    Stream<DynamicTest> everyTextIsReadAsItsFileSays() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path file) {
        String content = content(file);
        int line = content.indexOf(LINE);
        String text = line < 0 ? content : content.substring(0, line);
        String expected = line < 0 ? "" : content.substring(line + LINE.length());
        String actual = describe(segmenter.segment(new Input("golden", text, Metadata.none())));
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected, actual);
        } else {
            write(file, text + LINE + actual);
        }
    }

    static String describe(List<Document> documents) {
        StringBuilder lines = new StringBuilder();
        for (Document document : documents) {
            Metadata metadata = document.article().metadata();
            lines.append(lines.isEmpty() ? "" : "\n");
            lines.append("article ").append(document.article().number()).append('\n');
            lines.append(field("title", metadata.title()));
            lines.append(field("published", metadata.published().map(Object::toString)));
            lines.append(field("outlet", metadata.outlet()));
            for (Sentence sentence : document.sentences()) {
                lines.append(sentence.kind())
                        .append(" | ")
                        .append(document.words(sentence.span()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String field(String name, Optional<String> value) {
        return name + ": " + value.orElse("unknown") + "\n";
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
