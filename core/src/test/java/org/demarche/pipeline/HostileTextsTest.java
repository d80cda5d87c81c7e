package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Pipelines;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts built to hurt come to an end, and what is left unread of them is counted. */
@Timeout(120)
class HostileTextsTest {
    private static void isSkipped(String hostile) {
        Analysis analysis = Pipelines.shared()
                .read(new Input("text", hostile, Metadata.none()))
                .get(0);
        assertEquals(1, analysis.skippedSentences().size());
        assertEquals(List.of(), analysis.events());
    }

    @Test
    void quotationMarksWithoutEnd() {
        isSkipped("\"".repeat(100_000));
    }

    @Test
    void clausesWithinClauses() {
        isSkipped("Iran said that ".repeat(5_000) + "Iraq attacked Syria.");
    }

    @Test
    void oneLineOfTwoMegabytes() {
        isSkipped("x".repeat(2_000_000));
    }
}
