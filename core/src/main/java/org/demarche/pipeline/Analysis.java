package org.demarche.pipeline;

import java.util.List;
import org.demarche.actor.Mentions;
import org.demarche.event.EventMention;
import org.demarche.statement.Statement;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;

/**
 * What was read from one article.
 *
 * @param document its clean text
 * @param parses its sentences' words, in order; those skipped are empty
 * @param mentions the actors in it
 * @param events what it reports, in text order
 * @param statements who says what in it, in text order
 * @param skippedSentences the numbers of sentences too long to be read
 */
public record Analysis(
        Document document,
        List<Parse> parses,
        Mentions mentions,
        List<EventMention> events,
        List<Statement> statements,
        List<Integer> skippedSentences) {
    /** Copies the lists. */
    public Analysis {
        parses = List.copyOf(parses);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        skippedSentences = List.copyOf(skippedSentences);
    }
}
