package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Attribution;
import org.demarche.text.Span;

/**
 * Something that somebody says, by the article.
 *
 * @param sentence the number of the sentence that holds the cue, or the content where there is none
 * @param source who says it; absent where the article doesn't tell
 * @param cue the words that mark it as said ("said", "according to"), where there are any
 * @param parts what is said, in text order; several where the cue or its sentence stands between
 * @param manner how it is told
 */
public record Statement(
        int sentence, Optional<Attribution> source, Optional<Span> cue, List<Span> parts, Manner manner) {
    /** Copies the list; there must be something said. */
    public Statement {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a statement without content in sentence " + sentence);
        }
    }

    /** How a statement is told. */
    public enum Manner {
        /** In its own words, between quotation marks. */
        QUOTED,
        /** As a clause: "said that Iraq had agreed". */
        REPORTED,
        /** By what it is about: "criticised the raids", "called for talks". The source doesn't vouch for anything there. */
        NAMED
    }

    /** All that is said, with what stands between its parts. */
    public Span content() {
        return parts.get(0).cover(parts.get(parts.size() - 1));
    }

    /** Whether the content is quoted. */
    public boolean isDirect() {
        return manner == Manner.QUOTED;
    }

    /** Whether the source answers for the words of {@code span}. */
    boolean vouchesFor(Span span) {
        return manner != Manner.NAMED
                && parts.stream().anyMatch(part -> part.contains(span))
                && cue.map(words -> !words.overlaps(span)).orElse(true);
    }

    /** The number of code units that are said. */
    int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }
}
