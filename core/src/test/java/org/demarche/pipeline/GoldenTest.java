package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Pipelines;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file below {@code golden/events} holds a text, a line of hyphens, and the events that the text reports, as
 * {@link EventLines} writes them. The text may begin with a line {@code published: 2015-10-09} and one {@code outlet: UK
 * Government}. With {@code -Dgolden.update} the files are rewritten; review the change like code.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/events");
    private static final String LINE = "----\n";
    private static final Pattern PUBLISHED = Pattern.compile("\\Apublished: (\\S+)\\n");
    private static final Pattern OUTLET = Pattern.compile("\\Aoutlet: (.+)\\n");

    @TestFactory
    Stream<DynamicTest> everyTextReportsTheEventsOfItsFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            return found.stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String content = Files.readString(file);
        int line = content.indexOf(LINE);
        String head = line < 0 ? content : content.substring(0, line);
        String expected = line < 0 ? "" : content.substring(line + LINE.length());
        String actual = events(head);
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected, actual);
        } else {
            Files.writeString(file, head + LINE + actual);
        }
    }

    private static String events(String head) {
        Matcher published = PUBLISHED.matcher(head);
        boolean isDated = published.find();
        Optional<LocalDate> day = isDated ? Optional.of(LocalDate.parse(published.group(1))) : Optional.empty();
        String dated = isDated ? head.substring(published.end()) : head;
        Matcher outlet = OUTLET.matcher(dated);
        boolean isIssued = outlet.find();
        Optional<String> issuer = isIssued ? Optional.of(outlet.group(1)) : Optional.empty();
        String text = isIssued ? dated.substring(outlet.end()) : dated;
        Metadata metadata = new Metadata(Optional.empty(), issuer, day, Optional.empty());
        Input input = new Input("golden", text, metadata);
        return EventLines.of(input, Pipelines.shared().read(input));
    }
}
