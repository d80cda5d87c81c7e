package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Mentions;
import org.demarche.actor.Quotation;
import org.demarche.actor.Registry;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Finds who says what, and says of each event who answers for it. */
public final class Attributor {
    private final ReportingWords words = ReportingWords.read();
    private final Registry registry;

    /** Knows sources by {@code registry}. */
    public Attributor(Registry registry) {
        this.registry = registry;
    }

    /**
     * The statements of {@code document}, in text order of their content.
     *
     * @param parses the document's sentences, in order
     * @param mentions the actors in it
     */
    public List<Statement> statements(Document document, List<Parse> parses, Mentions mentions) {
        Quotes quotes = Quotes.of(document.text());
        SourceReader sources = new SourceReader(registry, words, mentions);
        Quotations quotations = new Quotations(words, sources, new Sentences(parses), document.text());
        Quotes spoken = new Quotes(quotations.speeches(quotes.all()));
        List<Statement> quoted = quotations.find(quotes);
        Set<Span> taken =
                quoted.stream().flatMap(statement -> statement.cue().stream()).collect(Collectors.toSet());
        List<Statement> all = new ArrayList<>(quoted);
        if (mentions.issuer().isPresent()) {
            all.addAll(new BlockQuotations(words, sources, document.text(), parses).find());
        }
        all.addAll(new Turns(mentions, document.text(), parses).find());
        for (Parse parse : parses) {
            new ClauseStatements(words, sources, quotes, parse)
                    .find(taken).stream()
                            .filter(statement -> isOutside(statement, spoken))
                            .forEach(all::add);
        }
        return Speakers.complete(all);
    }

    /** What people say in quotations that others say is theirs to tell. */
    private static boolean isOutside(Statement statement, Quotes spoken) {
        return spoken.at(statement.cue().orElseGet(statement::content).start()).isEmpty();
    }

    /** What {@code statements} quote, in text order and without overlap: of quotations in quotations, the outer one. */
    public static List<Quotation> quotations(List<Statement> statements) {
        List<Quotation> quotations = new ArrayList<>();
        statements.stream()
                .filter(Statement::isDirect)
                .flatMap(statement -> statement.parts().stream()
                        .map(part -> new Quotation(part, statement.source().flatMap(Attribution::who))))
                .sorted(Comparator.comparing(Quotation::words))
                .forEach(quotation -> {
                    boolean isFree = quotations.isEmpty()
                            || quotations.get(quotations.size() - 1).words().end()
                                    <= quotation.words().start();
                    if (isFree) {
                        quotations.add(quotation);
                    }
                });
        return List.copyOf(quotations);
    }

    /** The events with their attribution: the statements that they stand in, the innermost first. */
    public List<EventMention> attribute(List<EventMention> events, List<Statement> statements) {
        return events.stream()
                .map(event -> event.attributedTo(EventSources.of(event, statements)))
                .toList();
    }
}
