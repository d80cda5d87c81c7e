package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Pipelines;
import org.demarche.record.Story;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file below {@code golden/cases} holds documents, each under a line {@code === name | day of publication | outlet}, a line of
 * hyphens, and what they amount to, as {@link FindingsLines} writes it. With {@code -Dgolden.update} the files are rewritten; review
 * the change like code.
 */
class CasesGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/cases");
    private static final String LINE = "----\n";
    private static final Pattern HEAD = Pattern.compile("(?m)^=== (.+?) \\| (\\S+) \\| (.+)\\n");

    @TestFactory
    Stream<DynamicTest> everyCorpusAmountsToWhatItsFileSays() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    @Test
    void storiesOneByOneInAnyOrderComeToTheSameAsAllAtOnce() throws IOException {
        for (Path file : files()) {
            List<Story> stories = stories(Files.readString(file));
            Casebook casebook = new Casebook();
            for (int i = stories.size() - 1; i >= 0; i--) {
                casebook.add(List.of(stories.get(i)));
            }
            assertEquals(
                    FindingsLines.of(new Surveyor().survey(stories)),
                    FindingsLines.of(casebook.findings()),
                    file.toString());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void check(Path file) throws IOException {
        String content = Files.readString(file);
        int line = content.indexOf(LINE);
        String texts = line < 0 ? content : content.substring(0, line);
        String expected = line < 0 ? "" : content.substring(line + LINE.length());
        String actual = FindingsLines.of(new Surveyor().survey(stories(texts)));
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected, actual);
        } else {
            Files.writeString(file, texts + LINE + actual);
        }
    }

    private static List<Story> stories(String content) {
        int line = content.indexOf(LINE);
        String texts = line < 0 ? content : content.substring(0, line);
        List<Story> stories = new ArrayList<>();
        Matcher head = HEAD.matcher(texts);
        boolean isFound = head.find();
        while (isFound) {
            String name = head.group(1);
            Metadata metadata = new Metadata(
                    Optional.empty(),
                    Optional.of(head.group(3)),
                    Optional.of(LocalDate.parse(head.group(2))),
                    Optional.empty());
            int begin = head.end();
            isFound = head.find();
            Input input = new Input(name, texts.substring(begin, isFound ? head.start() : texts.length()), metadata);
            stories.addAll(Stories.of(input, Pipelines.shared().read(input)));
        }
        return stories;
    }
}
