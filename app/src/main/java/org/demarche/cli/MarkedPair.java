package org.demarche.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * A sentence in which two parties are marked.
 *
 * @param sentence the sentence without the marks
 * @param source where the party stands that acts
 * @param target where the party stands toward which it acts; the source's place if it isn't named
 */
record MarkedPair(String sentence, Span source, Span target) {
    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /** Reads {@code <s>…</s>} and {@code <t>…</t>} in {@code marked}; absent if there is no source or a mark isn't closed. */
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
        boolean hasTarget = starts[1] >= 0;
        if (starts[0] < 0 || ends[0] <= starts[0] || (hasTarget && ends[1] <= starts[1])) {
            return Optional.empty();
        }
        Span source = new Span(starts[0], ends[0]);
        Span target = hasTarget ? new Span(starts[1], ends[1]) : source;
        return Optional.of(new MarkedPair(sentence.toString(), source, target));
    }
}
