package org.demarche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Pipelines;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void onlySentencesThatLinkTwoActorsCount() {
        Coverage coverage = read("Israel condemned Iran. Turkey lies west of Iran. Rain fell on Norway.");
        assertEquals(3, coverage.sentences());
        assertEquals(2, coverage.linking());
        assertEquals(1, coverage.yielding());
        assertEquals(0.5, coverage.share());
    }

    @Test
    void verbsWithoutAnEventAreListedWithASentence() {
        Coverage coverage = read("Israel condemned Iran. Turkey outgrew Iran.");
        assertEquals(List.of(new Coverage.Missed("outgrow", 1, "a.txt", "Turkey outgrew Iran.")), coverage.verbs());
    }

    @Test
    void coverageOfTextsAddsUpAndTheMostFrequentVerbComesFirst() {
        Coverage first = read("Turkey outgrew Iran. Turkey outplayed Iran.");
        Coverage both = first.and(read("Norway outplayed Sweden."));
        assertEquals(3, both.linking());
        assertEquals(
                List.of("outplay", "outgrow"),
                both.verbs().stream().map(Coverage.Missed::verb).toList());
        assertEquals(2, both.verbs().get(0).count());
    }

    private static Coverage read(String text) {
        return Coverage.of(Pipelines.shared().read(new Input("a.txt", text, Metadata.none())));
    }
}
