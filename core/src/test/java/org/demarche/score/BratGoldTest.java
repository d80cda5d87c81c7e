package org.demarche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BratGoldTest {
    private static final String TEXT = "😀 Norway asked Kenya for talks, a minister said. Kenya may refuse.";

    private static GoldDocument read(String... lines) {
        return BratGold.read("a.ann", "a.txt", TEXT, List.of(lines));
    }

    @Test
    void eventsHaveTheirRolesCodesAndWords() {
        GoldDocument gold = read(
                "T1\tActor 2 8\tNorway",
                "T2\tActor 15 20\tKenya",
                "T3\tREQUEST 9 14\tasked",
                "T4\tSpeaker 32 42\ta minister",
                "E1\tREQUEST:T3 Source:T1 Target:T2 Speaker:T4",
                "A1\tCode T1 NOR",
                "#1\tAnnotatorNotes T2\tKEN; AFRICAN_UNION",
                "A2\tKind T4 anonymous",
                "A3\tDate E1 2019-03-04",
                "R1\tKnows Arg1:T1 Arg2:T2");
        assertEquals("a.txt", gold.name());
        GoldMention mention = gold.mentions().get(0);
        assertEquals(List.of("REQUEST"), mention.types());
        assertEquals(Set.of("NOR"), mention.source());
        assertEquals(Set.of("KEN", "AFRICAN_UNION"), mention.target());
        assertEquals("asserted", mention.modality());
        assertEquals(List.of(new Said("anonymous", "a minister")), mention.attribution());
        assertEquals("2019-03-04", mention.date());
        assertEquals("Norway asked Kenya", mention.quote());
        assertEquals(2, mention.begin());
        assertEquals(20, mention.end());
    }

    @Test
    void attributesSayHowAnEventStands() {
        GoldDocument gold = read(
                "T1\tActor 49 54\tKenya",
                "T2\tREJECT 59 65\trefuse",
                "T3\tEvidence 49 66\tKenya may refuse.",
                "T4\tREJECT 59 65\trefuse",
                "E1\tREJECT:T2 Source:T1 Evidence:T3",
                "E2\tREJECT:T4",
                "A1\tModality E1 possible",
                "A2\tOptional E2");
        assertEquals("possible", gold.mentions().get(0).modality());
        assertEquals("Kenya may refuse.", gold.mentions().get(0).quote());
        assertEquals(Set.of(""), gold.mentions().get(0).source());
        assertEquals(true, gold.mentions().get(1).isOptional());
        assertEquals(Set.of(), gold.mentions().get(1).source());
    }

    @Test
    void aWrongLineIsToldWithItsPlace() {
        assertWrong("a.ann:1: expected characters within the text, found Actor 60 99", "T1\tActor 60 99\tKenya");
        assertWrong(
                "a.ann:2: there is no T9, which the event names",
                "T1\tREQUEST 9 14\tasked",
                "E1\tREQUEST:T1 Source:T9");
        assertWrong("a.ann:1: expected an id, a tab and an annotation as brat writes them", "some words");
        assertWrong("a.ann:1: expected roles such as REQUEST:T3 Source:T1, found REQUEST", "E1\tREQUEST");
    }

    private static void assertWrong(String message, String... lines) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> read(lines)).getMessage());
    }
}
