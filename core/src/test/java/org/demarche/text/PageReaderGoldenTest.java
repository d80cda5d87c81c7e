package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Beside each page of {@code golden/pages} stands a text file with what is read from it. With {@code -Dgolden.update}
 * the text files are rewritten.
 */
class PageReaderGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/pages");

    private final PageReader reader = PageReader.english();

    @TestFactory
    Stream<DynamicTest> everyPageIsReadAsItsFileSays() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        PageReader.Page page = reader.read(Files.readString(file)).orElseThrow();
        String actual = "title: " + page.metadata().title().orElse("unknown")
                + "\noutlet: " + page.metadata().outlet().orElse("unknown")
                + "\npublished: "
                + page.metadata().published().map(Object::toString).orElse("unknown")
                + "\nurl: " + page.metadata().url().orElse("unknown")
                + "\n\n" + page.body() + "\n";
        Path expected = Path.of(file.toString().replace(".html", ".txt"));
        if (System.getProperty("golden.update") == null) {
            assertEquals(Files.readString(expected), actual);
        } else {
            Files.writeString(expected, actual);
        }
    }
}
