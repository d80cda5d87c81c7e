package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * A sentence in which two parties are marked. Where only one is named, it stands for both.
 *
 * @param sentence the sentence without the marks
 * @param source where the party stands that acts
 * @param target where the party stands toward which it acts
 */
record MarkedPair(String sentence, Span source, Span target) {
    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /** Reads {@code <s>…</s>} and {@code <t>…</t>} in {@code marked}; absent if there is none or one isn't closed. */
    static Optional<MarkedPair> of(String marked) {
        StringBuilder sentence = new StringBuilder();
        int[] starts = {-1, -1};
        int[] ends = {-1, -1};
        Matcher mark = MARK.matcher(marked);
        int copied = 0;
        while (mark.find()) {
            sentence.append(marked, copied, mark.start());
            copied = mark.end();
            int party = mark.group(2).equals("s") ? 0 : 1;
            int[] side = mark.group(1).isEmpty() ? starts : ends;
            // The first pair of marks counts.
            side[party] = side[party] < 0 ? sentence.length() : side[party];
        }
        sentence.append(marked, copied, marked.length());
        List<Span> parties = new ArrayList<>();
        for (int party = 0; party < starts.length; party++) {
            if (starts[party] >= 0 && ends[party] > starts[party]) {
                parties.add(new Span(starts[party], ends[party]));
            } else if (starts[party] >= 0) {
                return Optional.empty();
            }
        }
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(new MarkedPair(sentence.toString(), parties.get(0), parties.get(parties.size() - 1)));
    }
}
