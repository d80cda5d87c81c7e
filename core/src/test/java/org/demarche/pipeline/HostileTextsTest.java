package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.demarche.Pipelines;
import org.demarche.event.EventType;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts built to hurt come to an end, and what is left unread of them is counted. */
@Timeout(120)
class HostileTextsTest {
    private static final String SOUND = "\n\nIran condemned Israel on Monday.";

    private static void isSkippedAndTheRestRead(String hostile) {
        Analysis analysis = Pipelines.shared()
                .read(new Input("text", hostile + SOUND, Metadata.none()))
                .get(0);
        assertFalse(analysis.skippedSentences().isEmpty(), "nothing was counted as skipped");
        assertEquals(
                List.of(EventType.ACCUSE),
                analysis.events().stream().map(event -> event.type()).toList());
    }

    @Test
    void quotationMarksWithoutEnd() {
        isSkippedAndTheRestRead("\"".repeat(100_000));
    }

    @Test
    void clausesWithinClauses() {
        isSkippedAndTheRestRead("Iran said that ".repeat(5_000) + "Iraq attacked Syria.");
    }

    @Test
    void oneLineOfTwoMegabytes() {
        isSkippedAndTheRestRead("x".repeat(2_000_000));
    }
}
