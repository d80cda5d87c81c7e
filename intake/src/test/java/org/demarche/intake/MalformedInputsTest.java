package org.demarche.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.text.Input;
import org.demarche.text.Reading;
import org.junit.jupiter.api.Test;

/**
 * Whatever {@link MalformedInputs} makes is read or rejected for a reason. What becomes of each stands in
 * {@code malformed.tsv}; with {@code -Dgolden.update} it is rewritten.
 */
class MalformedInputsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/malformed.tsv");
    /** Each takes a second at most; what takes a minute even on a busy machine hangs. */
    private static final Duration NO_HANG = Duration.ofMinutes(1);

    private final Intake intake = Intake.english();

    @Test
    void eachIsReadOrRejectedForAReason() throws IOException {
        Map<String, byte[]> inputs = MalformedInputs.all();
        assertTrue(inputs.size() >= 300, "inputs: " + inputs.size());
        List<String> actual =
                new ArrayList<>(List.of("# What becomes of each malformed input: texts read, then rejections."));
        inputs.forEach((name, bytes) -> actual.add(name + "\t"
                + assertTimeoutPreemptively(
                        NO_HANG, () -> outcome(intake.read(name, bytes, Optional.empty())), "hangs: " + name)));
        if (System.getProperty("golden.update") == null) {
            assertEquals(Files.readString(EXPECTED), String.join("\n", actual) + "\n");
        } else {
            Files.writeString(EXPECTED, String.join("\n", actual) + "\n");
        }
    }

    /** How many texts were read, and how many rejected for which reason. */
    private static String outcome(List<Reading> readings) {
        assertFalse(readings.isEmpty(), "neither read nor rejected");
        long read = 0;
        List<Reading.Reason> reasons = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Parsed parsed) {
                parsed.inputs().forEach(MalformedInputsTest::assertSound);
                read += parsed.inputs().size();
            } else if (reading instanceof Reading.Rejected rejected) {
                reasons.add(rejected.reason());
            }
        }
        Map<Reading.Reason, Long> counts =
                reasons.stream().collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        return read + "\t"
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    /** A text that was read can be kept and written: it has a name, words, and nothing that UTF-8 can't say. */
    private static void assertSound(Input input) {
        assertFalse(input.name().isBlank(), "has no name");
        assertFalse(input.text().isBlank(), input.name() + " has no text");
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(input.text()), input.name() + " has half characters");
        assertEquals(-1, input.text().indexOf('\0'), input.name() + " has a NUL");
    }
}
