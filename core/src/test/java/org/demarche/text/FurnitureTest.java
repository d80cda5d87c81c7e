package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.Table;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private static final List<String> COLUMNS = List.of("id", "kind", "pattern", "matches", "differs");

    private static Furniture of(String... fields) {
        return new Furniture(new Table("f.tsv", COLUMNS, List.of(new Table.Row("f.tsv", 7, COLUMNS, List.of(fields)))));
    }

    @Test
    void entryThatFailsOnItsOwnExamplesStopsTheStart() {
        assertThrows(LexiconException.class, () -> of("x", "drop", "share", "Share this", "Shares fell"));
        assertThrows(LexiconException.class, () -> of("x", "drop", "share.*", "Share this", "Shares fell"));
        assertThrows(LexiconException.class, () -> of("x", "drop", "(", "Share", "Shares fell"));
        assertThrows(LexiconException.class, () -> of("x", "other", "share", "Share", "Shares fell"));
    }

    @Test
    void labelsThatSayTheirWordTwiceAreDropped() {
        Furniture furniture = Furniture.english();
        assertEquals(Optional.of(Furniture.Kind.DROP), furniture.kind("Amused Amused"));
        assertEquals(Optional.empty(), furniture.kind("Amused onlookers"));
    }
}
