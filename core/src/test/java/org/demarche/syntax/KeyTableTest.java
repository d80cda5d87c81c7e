package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    @Property(tries = 50)
    void everyKeyHasASlotOfItsOwnAndNothingElseHas(@ForAll Set<String> keys, @ForAll Set<String> others) {
        KeyTable table = table(List.copyOf(keys), 3);
        Set<Integer> slots = new HashSet<>();
        for (String key : keys) {
            int slot = table.find(KeyTable.fingerprint(3, key));
            assertTrue(slot >= 0 && slot < table.slotCount() && slots.add(slot), key);
            assertEquals(-1, table.find(KeyTable.fingerprint(4, key)));
        }
        for (String other : others) {
            assertEquals(keys.contains(other), table.find(KeyTable.fingerprint(3, other)) >= 0);
        }
    }

    @Property(tries = 50)
    void partsAreFoundAsTheyAreJoined(@ForAll @NotEmpty List<String> parts) {
        KeyTable table = table(List.of(String.join("_", parts)), 7);
        String[] values = parts.toArray(String[]::new);
        long[] hashes = parts.stream().mapToLong(KeyTable::hash).toArray();
        int[] all = IntStream.range(0, values.length).toArray();
        assertNotEquals(-1, table.find(7, values, hashes, all));
        assertEquals(-1, table.find(8, values, hashes, all));
    }

    @Test
    void absentPartIsNotFound() {
        KeyTable table = table(List.of("NN_"), 0);
        assertEquals(
                -1, table.find(0, new String[] {"NN", null}, new long[] {KeyTable.hash("NN"), 0}, new int[] {0, 1}));
    }

    @Test
    void fingerprintsStayWhatTheyAre() {
        assertEquals(
                -5907901329528774990L,
                KeyTable.fingerprint(3, "NN_treaty"),
                "caches are full of fingerprints: when they change, raise the layout in ModelCache");
    }

    @Test
    void sameKeyTwiceIsRefused() {
        assertThrows(IllegalStateException.class, () -> KeyTable.of(new long[] {5, 6, 5}));
    }

    private static KeyTable table(List<String> keys, int kind) {
        LongStream fingerprints = keys.stream().mapToLong(key -> KeyTable.fingerprint(kind, key));
        return KeyTable.of(fingerprints.toArray());
    }
}
