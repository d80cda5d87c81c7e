package org.demarche.statement;

import java.util.Optional;
import org.demarche.event.Attribution;
import org.demarche.text.Span;

/**
 * Something that somebody says, by the article.
 *
 * @param sentence the number of the sentence that holds the content
 * @param source who says it; absent where the article doesn't tell
 * @param cue the words that mark it as said ("said", "according to"), where there are any
 * @param content what is said
 * @param isDirect whether the content is quoted
 */
public record Statement(
        int sentence, Optional<Attribution> source, Optional<Span> cue, Span content, boolean isDirect) {}
