package org.demarche.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares texts by the runs of words that they share: a page's blocks with the text it declares, and with each other. */
final class WordRuns {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int RUN = 4;
    private static final double MOSTLY = 0.7;
    private static final double LEAST_CONFIRMED = 0.6;

    private WordRuns() {}

    /**
     * The blocks from the first to the last whose words stand in {@code declared}; absent if the declared text confirms
     * too little of the blocks, as when it is only a summary.
     */
    static Optional<List<PageBlock>> within(String declared, List<PageBlock> blocks) {
        Set<String> runs = runs(declared);
        int first = -1;
        int last = -1;
        int confirmed = 0;
        int all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            all += block.text().length();
            if (isWithin(block.text(), runs)) {
                first = first < 0 ? i : first;
                last = i;
                confirmed += block.text().length();
            }
        }
        boolean isWhole = confirmed >= all * LEAST_CONFIRMED;
        return isWhole ? Optional.of(blocks.subList(first, last + 1)) : Optional.empty();
    }

    /** Whether most runs of {@code text} are in {@code runs}. */
    static boolean isWithin(String text, Set<String> runs) {
        List<String> own = List.copyOf(runs(text));
        long found = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && found >= own.size() * MOSTLY;
    }

    /** Each run of some words in {@code text}; of a shorter text nothing. */
    static Set<String> runs(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
