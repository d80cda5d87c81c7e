package org.demarche.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Half a million words and the few classes that each belongs to. Words share their lists of classes: there are about
 * 1,500 different ones.
 */
final class WordClasses {
    private final KeyTable words;
    private final int[] memberships;
    private final List<List<String>> classes;

    private WordClasses(KeyTable words, int[] memberships, List<List<String>> classes) {
        this.words = words;
        this.memberships = memberships;
        this.classes = classes;
    }

    /** The same words with the same classes. */
    static WordClasses of(Map<String, List<String>> lexicon) {
        KeyTable words = KeyTable.of(
                lexicon.keySet().stream().mapToLong(WordClasses::fingerprint).toArray());
        int[] memberships = new int[words.slotCount()];
        Map<List<String>, Integer> classes = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : lexicon.entrySet()) {
            memberships[words.find(fingerprint(entry.getKey()))] =
                    classes.computeIfAbsent(entry.getValue(), key -> classes.size());
        }
        return new WordClasses(words, memberships, List.copyOf(classes.keySet()));
    }

    static WordClasses read(ArrayReader file, String name) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.bytes(name + ".classes")));
        int count = in.readInt();
        List<List<String>> classes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String[] members = new String[in.readByte()];
            for (int j = 0; j < members.length; j++) {
                members[j] = in.readUTF();
            }
            classes.add(List.of(members));
        }
        return new WordClasses(KeyTable.read(file, name), file.ints(name + ".memberships"), classes);
    }

    void write(ArrayWriter file, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(classes.size());
        for (List<String> members : classes) {
            out.writeByte(members.size());
            for (String member : members) {
                out.writeUTF(member);
            }
        }
        file.put(name + ".classes", bytes.toByteArray());
        file.put(name + ".memberships", memberships);
        words.write(file, name);
    }

    /** Each different list of classes; its place is what {@link #find} gives. */
    List<List<String>> classes() {
        return classes;
    }

    /** The place of the classes of {@code word} in {@link #classes}, -1 for an unknown word. */
    int find(@Nullable String word) {
        int slot = word == null ? -1 : words.find(fingerprint(word));
        return slot < 0 ? -1 : memberships[slot];
    }

    private static long fingerprint(String word) {
        return KeyTable.fingerprint(0, word);
    }
}
