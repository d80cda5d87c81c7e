package org.demarche.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of a string. Strings are of a kind (a small number): equal strings of different kinds are different
 * keys.
 *
 * <p>A flat hash table: {@code slots} hold a key's number plus 1, probed linearly; the keys themselves stand end to end
 * as UTF-8, each after a byte for its kind. The hash is built on {@link String#hashCode}, which adds up over parts, so
 * that {@code a_b} is found from {@code a} and {@code b} without joining them.
 */
final class KeyTable {
    private static final int ASCII = 0x80;
    private static final int[] POWERS = powers(64);

    private final int[] slots;
    private final int[] hashes;
    private final int[] starts;
    private final byte[] keys;
    private final int mask;

    private KeyTable(int[] slots, int[] hashes, int[] starts, byte[] keys) {
        this.slots = slots;
        this.hashes = hashes;
        this.starts = starts;
        this.keys = keys;
        this.mask = slots.length - 1;
    }

    /** A table that finds {@code i} for {@code keys[i]} of {@code kinds[i]}; no key may come twice. */
    static KeyTable of(String[] keys, byte[] kinds) {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        int[] hashes = new int[keys.length];
        int[] starts = new int[keys.length + 1];
        byte[] bytes = new byte[keys.length * 8];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i].getBytes(StandardCharsets.UTF_8);
            int start = starts[i];
            int end = start + 1 + key.length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
            }
            bytes[start] = kinds[i];
            System.arraycopy(key, 0, bytes, start + 1, key.length);
            starts[i + 1] = end;
            hashes[i] = mix(kinds[i], keys[i].hashCode());
            int slot = hashes[i] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
        return new KeyTable(slots, hashes, starts, Arrays.copyOf(bytes, starts[keys.length]));
    }

    static KeyTable read(ArrayFile.Reader file, String name) throws IOException {
        return new KeyTable(
                file.ints(name + ".slots"),
                file.ints(name + ".hashes"),
                file.ints(name + ".starts"),
                file.bytes(name + ".keys"));
    }

    void write(ArrayFile.Writer file, String name) {
        file.put(name + ".slots", slots);
        file.put(name + ".hashes", hashes);
        file.put(name + ".starts", starts);
        file.put(name + ".keys", keys);
    }

    /** How many keys there are. */
    int size() {
        return hashes.length;
    }

    /** The number of {@code key}, -1 if it is unknown. */
    int find(int kind, String key) {
        int hash = mix(kind, key.hashCode());
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int entry = slots[slot] - 1;
            if (hashes[entry] == hash && matches(entry, kind, key)) {
                return entry;
            }
        }
        return -1;
    }

    /**
     * The number of the key that {@code values[parts[0]]}, {@code values[parts[1]]} … make when joined by an underscore,
     * -1 if it is unknown or one of them is null.
     */
    int find(int kind, @Nullable String[] values, int[] parts) {
        int joined = 0;
        for (int p = 0; p < parts.length; p++) {
            String value = values[parts[p]];
            if (value == null) {
                return -1;
            }
            joined = p == 0 ? value.hashCode() : (joined * 31 + '_') * power(value.length()) + value.hashCode();
        }
        int hash = mix(kind, joined);
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int entry = slots[slot] - 1;
            if (hashes[entry] == hash && matches(entry, kind, values, parts)) {
                return entry;
            }
        }
        return -1;
    }

    private boolean matches(int entry, int kind, String key) {
        int start = starts[entry];
        int end = starts[entry + 1];
        return keys[start] == kind && match(key, start + 1, end) == end;
    }

    private boolean matches(int entry, int kind, @Nullable String[] values, int[] parts) {
        int at = starts[entry];
        int end = starts[entry + 1];
        if (keys[at++] != kind) {
            return false;
        }
        for (int p = 0; p < parts.length; p++) {
            if (p > 0 && (at >= end || keys[at++] != '_')) {
                return false;
            }
            String value = values[parts[p]];
            at = value == null ? -1 : match(value, at, end);
            if (at < 0) {
                return false;
            }
        }
        return at == end;
    }

    /** Where {@code value} ends among the keys if it stands at {@code at} and ends by {@code end}, -1 if not. */
    private int match(String value, int at, int end) {
        int length = value.length();
        if (length > end - at) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= ASCII) {
                return matchEncoded(value.substring(i), at + i, end);
            }
            if (keys[at + i] != c) {
                return -1;
            }
        }
        return at + length;
    }

    private int matchEncoded(String value, int at, int end) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int stop = at + bytes.length;
        return stop <= end && Arrays.equals(keys, at, stop, bytes, 0, bytes.length) ? stop : -1;
    }

    /** Spreads the hash: {@code String.hashCode} leaves similar words close to each other. */
    private static int mix(int kind, int hash) {
        int mixed = (hash + kind * 0x9E3779B1) * 0x85EBCA77;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE3D;
        return mixed ^ (mixed >>> 16);
    }

    private static int power(int exponent) {
        if (exponent < POWERS.length) {
            return POWERS[exponent];
        }
        int power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length - 1; i < exponent; i++) {
            power *= 31;
        }
        return power;
    }

    private static int[] powers(int count) {
        int[] powers = new int[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }
}
