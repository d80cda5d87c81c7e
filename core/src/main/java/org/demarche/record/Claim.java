package org.demarche.record;

import java.util.Optional;

/**
 * Something that somebody says, by a document.
 *
 * @param sentence the number of the sentence that holds the content
 * @param speaker who says it; absent where the document doesn't tell
 * @param cue the words that mark it as said, where there are any
 * @param content what is said
 * @param isDirect whether the content is quoted
 */
public record Claim(int sentence, Optional<Speaker> speaker, Optional<Quote> cue, Quote content, boolean isDirect) {
    Claim named(String name) {
        return new Claim(
                sentence,
                speaker.map(one -> one.named(name)),
                cue.map(quote -> quote.named(name)),
                content.named(name),
                isDirect);
    }
}
