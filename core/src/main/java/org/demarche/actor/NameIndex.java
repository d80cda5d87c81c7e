package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The registry's names by their words: finds the longest name that begins at a word. */
final class NameIndex {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Alias> aliases = new ArrayList<>();
    }

    /**
     * A name that was found.
     *
     * @param length its number of words
     * @param aliases for whom it may stand
     */
    record Match(int length, List<Alias> aliases) {}

    /** Adds {@code name}; an alias given twice counts once. */
    void add(String name, Alias alias) {
        List<String> keys = NameWords.keys(name);
        insert(keys, alias);
        List<String> capitals =
                keys.stream().map(key -> key.toUpperCase(Locale.ROOT)).toList();
        if (!capitals.equals(keys) && capitals.stream().mapToInt(String::length).sum() > MAX_ACRONYM) {
            insert(capitals, alias);
        }
    }

    /** Shorter words in capitals are acronyms of something else ("MALI" is the state, "CHAD" too, "IS" isn't "is"). */
    private static final int MAX_ACRONYM = 3;

    private void insert(List<String> keys, Alias alias) {
        Node node = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, word -> new Node());
        }
        if (!node.aliases.contains(alias)) {
            node.aliases.add(alias);
        }
    }

    /** Whether {@code name} is there, in this case. */
    boolean has(String name) {
        Node node = root;
        for (String key : NameWords.keys(name)) {
            Node following = node.next.get(key);
            if (following == null) {
                return false;
            }
            node = following;
        }
        return !node.aliases.isEmpty();
    }

    /** The longest name among {@code words} that begins at {@code from}. */
    Optional<Match> longest(List<NameWords.Word> words, int from) {
        Node node = root;
        Optional<Match> best = Optional.empty();
        for (int i = from; i < words.size(); i++) {
            Node following = node.next.get(words.get(i).key());
            if (following == null) {
                break;
            }
            node = following;
            if (!node.aliases.isEmpty()) {
                best = Optional.of(new Match(i - from + 1, List.copyOf(node.aliases)));
            }
        }
        return best;
    }
}
