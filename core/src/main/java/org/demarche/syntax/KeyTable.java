package org.demarche.syntax;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives each of a fixed set of strings a slot of its own. Strings are of a kind (a small number): equal strings of
 * different kinds are different keys.
 *
 * <p>A flat hash table that keeps no strings, only 64-bit fingerprints, each in the first free slot from the place that
 * it names. That the fingerprints of the keys differ is verified when a table is made. That an unknown string has the
 * fingerprint of one of a million keys happens once in 10<sup>13</sup> strings. A fingerprint adds up over parts, so that
 * that of {@code a_b} is had from {@code a} and {@code b} without joining them.
 */
final class KeyTable {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers(64);
    private static final long FREE = 0;

    private final long[] slots;

    private KeyTable(long[] slots) {
        this.slots = slots;
    }

    /**
     * A table for {@code fingerprints}.
     *
     * @throws IllegalStateException if two are equal
     */
    static KeyTable of(long[] fingerprints) {
        KeyTable table = new KeyTable(new long[fingerprints.length + fingerprints.length / 2 + 1]);
        for (long fingerprint : fingerprints) {
            int slot = table.place(fingerprint);
            if (table.slots[slot] != FREE) {
                throw new IllegalStateException("expected different fingerprints, found " + fingerprint + " twice");
            }
            table.slots[slot] = fingerprint;
        }
        return table;
    }

    static KeyTable read(ArrayReader file, String name) throws IOException {
        return new KeyTable(file.longs(name + ".keys"));
    }

    void write(ArrayWriter file, String name) {
        file.put(name + ".keys", slots);
    }

    /** How many slots there are, free ones included. */
    int slotCount() {
        return slots.length;
    }

    /** The slot of the key with {@code fingerprint}, -1 if there is none. */
    int find(long fingerprint) {
        int slot = place(fingerprint);
        return slots[slot] == FREE ? -1 : slot;
    }

    /**
     * The slot of the key that {@code values[parts[0]]}, {@code values[parts[1]]} … make when joined by an underscore, -1
     * if there is none or one of them is null.
     *
     * @param hashes the {@link #hash} of each value
     */
    int find(int kind, @Nullable String[] values, long[] hashes, int[] parts) {
        long joined = 0;
        for (int p = 0; p < parts.length; p++) {
            int part = parts[p];
            String value = values[part];
            if (value == null) {
                return -1;
            }
            joined = p == 0 ? hashes[part] : (joined * BASE + '_' + 1) * power(value.length()) + hashes[part];
        }
        return find(mix(kind, joined));
    }

    /** What stands for {@code key} in the table. */
    static long fingerprint(int kind, String key) {
        return mix(kind, hash(key));
    }

    /** The number that the characters of {@code text} are the digits of, each plus 1 so that none is without effect. */
    static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** The slot with {@code fingerprint}, or the free one where it would stand. */
    private int place(long fingerprint) {
        int slot = (int) (((fingerprint >>> 32) * slots.length) >>> 32);
        while (slots[slot] != fingerprint && slots[slot] != FREE) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** Spreads the bits of {@code hash}, in which similar words are close to each other; never {@link #FREE}. */
    private static long mix(int kind, long hash) {
        long mixed = hash + (kind + 1) * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 29)) * 0xC4CEB9FE1A85EC53L;
        mixed ^= mixed >>> 32;
        return mixed == FREE ? 1 : mixed;
    }

    private static long power(int exponent) {
        if (exponent < POWERS.length) {
            return POWERS[exponent];
        }
        long power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length - 1; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
