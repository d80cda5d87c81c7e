package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.Pipelines;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class PairClassifierTest {
    /** The type of what {@code source} does to {@code target}, which stand in {@code sentence} once each. */
    private static Optional<EventType> type(String sentence, String source, String target) {
        return Pipelines.shared().classify(sentence, span(sentence, source), span(sentence, target));
    }

    private static Span span(String sentence, String words) {
        int start = sentence.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static void assertType(EventType type, String sentence, String source, String target) {
        assertEquals(Optional.of(type), type(sentence, source, target), sentence);
    }

    @Test
    void helpThatIsPlannedIsPromised() {
        assertType(EventType.RETREAT, "Georgia released four pilots of Armenia.", "Georgia", "Armenia");
        assertType(EventType.AGREE, "Georgia said it would release four pilots of Armenia.", "Georgia", "Armenia");
    }

    @Test
    void helpThatIsNotGivenIsRefused() {
        assertType(EventType.REJECT, "Georgia will not meet Armenia before May.", "Georgia", "Armenia");
    }

    @Test
    void forceThatIsPlannedIsThreatened() {
        assertType(EventType.ASSAULT, "Chad bombed Sudan.", "Chad", "Sudan");
        assertType(EventType.THREATEN, "Chad will bomb Sudan.", "Chad", "Sudan");
    }

    @Test
    void forceThatIsDecidedOrUnderWayIsNoThreat() {
        assertType(EventType.COERCE, "Peru has decided to impose sanctions on Chile.", "Peru", "Chile");
        assertType(EventType.PROTEST, "Malian students are protesting against France.", "Malian students", "France");
    }

    @Test
    void sayingWhatAnotherMustDoDemandsIt() {
        assertType(EventType.REQUEST, "Kenya said on Monday that Uganda must open the lake.", "Kenya", "Uganda");
    }

    @Test
    void perfectTenseIsNoDemand() {
        assertType(EventType.ACCUSE, "Kenya said Uganda has shelled the island.", "Kenya", "Uganda");
    }

    @Test
    void agreementOfBothCountsAsSignedAndPromiseOfBothDoesNot() {
        assertType(EventType.SUPPORT, "Mali and Niger agreed on the border.", "Mali", "Niger");
        assertType(EventType.AGREE, "Mali and Niger agreed to share the wells.", "Mali", "Niger");
    }

    @Test
    void whoeverPassesResolutionCondemns() {
        assertType(
                EventType.ACCUSE,
                "The Senate of Chile passed a resolution condemning Bolivia.",
                "The Senate of Chile",
                "Bolivia");
    }

    @Test
    void wordWithoutEntryGetsTypeOfItsKin() {
        assertType(EventType.ACCUSE, "Iran derogated Bahrain.", "Iran", "Bahrain");
    }
}
