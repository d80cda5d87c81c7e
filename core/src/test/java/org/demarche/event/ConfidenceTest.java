package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.demarche.Pipelines;
import org.demarche.pipeline.Analysis;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static Analysis read(String text) {
        return Pipelines.shared().read(new Input("text", text, Metadata.none())).get(0);
    }

    private static double confidence(String text) {
        List<EventMention> events = read(text).events();
        assertEquals(1, events.size(), text);
        return events.get(0).confidence();
    }

    @Test
    void plannedActIsLessSureThanOneThatHappened() {
        double happened = confidence("Iraq condemned Turkey.");
        double planned = confidence("Iraq may condemn Turkey.");
        assertTrue(planned < happened, planned + " against " + happened);
        assertTrue(happened > 0 && happened < 1, "a probability: " + happened);
    }

    @Test
    void partyTakenFromAnotherSentenceIsADoubt() {
        Analysis analysis = read("Turkey attacked Syria on Monday. The attack killed dozens of people.");
        EventMention told = analysis.events().get(analysis.events().size() - 1);
        assertEquals(1, told.evidence().sentence());
        Set<Doubt> doubts = Pipelines.shared().doubts(analysis, told);
        assertTrue(doubts.contains(Doubt.ELSEWHERE), doubts.toString());
    }
}
