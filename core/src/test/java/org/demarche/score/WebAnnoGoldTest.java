package org.demarche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebAnnoGoldTest {
    private static final String TEXT = "😀 Norway asked South Sudan for talks.";

    /** WebAnno counts UTF-16 units, of which the first sign has two. */
    private static final String EXPORT =
            """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.Actor|code
            #T_SP=webanno.custom.Event|date|modality|ROLE_webanno.custom.Event:parts_webanno.custom.EventPartsLink|webanno.custom.Actor|type
            #T_RL=webanno.custom.Tie|label|BT_webanno.custom.Actor


            #Text=😀 Norway asked South Sudan for talks.
            1-1	0-2	😀	_	_	_	_	_	_	_	_
            1-2	3-9	Norway	NOR	_	_	_	_	_	_	_
            1-3	10-15	asked	_	2019-03-04	*	Source;Target	1-2;1-4[1]	REQUEST	_	_
            1-4	16-21	South	SSD[1]	_	_	_	_	_	_	_
            1-5	22-27	Sudan	SSD[1]	_	_	_	_	_	_	_
            1-6	28-31	for	_	_	_	_	_	_	_	_
            1-7	32-37	talks	_	*	future	*	*	CON\\_SULT	_	_
            1-8	37-38	.	_	_	_	_	_	_	_	_
            """;

    private static GoldDocument read(String export) {
        return WebAnnoGold.read("a.tsv", "a.txt", TEXT, export.lines().toList());
    }

    @Test
    void eventsHaveTheirLinksAndFeatures() {
        GoldDocument gold = read(EXPORT);
        assertEquals("a.txt", gold.name());
        assertEquals(2, gold.mentions().size());
        GoldMention asked = gold.mentions().get(0);
        assertEquals(List.of("REQUEST"), asked.types());
        assertEquals(Set.of("NOR"), asked.source());
        assertEquals(Set.of("SSD"), asked.target());
        assertEquals("2019-03-04", asked.date());
        assertEquals("asserted", asked.modality());
        assertEquals("Norway asked South Sudan", asked.quote());
        assertEquals(2, asked.begin());
        assertEquals(26, asked.end());
        GoldMention talks = gold.mentions().get(1);
        assertEquals(List.of("CON_SULT"), talks.types());
        assertEquals("future", talks.modality());
        assertEquals("talks", talks.quote());
    }

    @Test
    void theFirstLineTellsTheFormat() {
        assertTrue(WebAnnoGold.isBegunBy("#FORMAT=WebAnno TSV 3.2"));
        assertFalse(WebAnnoGold.isBegunBy("id\tname"));
    }

    @Test
    void aWrongLineIsToldWithItsPlace() {
        assertWrong("a.tsv:10: there is no span at 1-6, to which the event leads", EXPORT.replace("1-4[1]", "1-6"));
        assertWrong("a.tsv:10: expected as many targets as roles", EXPORT.replace("Source;Target", "Source"));
        assertWrong("a.tsv:15: expected characters within the text, found 37-99", EXPORT.replace("37-38", "37-99"));
        assertWrong(
                "a.tsv:13: expected 6 columns of annotations", EXPORT.replace("for\t_\t_\t_\t_\t_\t_\t_\t_", "for\t_"));
        assertWrong("a.tsv:1: expected a span layer called Event", EXPORT.replace("custom.Event|", "custom.Other|"));
    }

    private static void assertWrong(String message, String export) {
        String found = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read(export)).getMessage());
        assertTrue(found.startsWith(message), found);
    }
}
