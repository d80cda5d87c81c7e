package org.demarche.pipeline;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorResolver;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.event.EventCoder;
import org.demarche.event.EventMention;
import org.demarche.event.Predicate;
import org.demarche.event.PredicateLexicon;
import org.demarche.place.PlaceMention;
import org.demarche.statement.Attributor;
import org.demarche.statement.Statement;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Syntax;
import org.demarche.syntax.SyntaxParser;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Segmenter;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeResolver;

/** The whole reading of a text. Threads may share one instance. */
public final class Pipeline {
    private final Segmenter segmenter = Segmenter.english();
    private final SyntaxParser parser;
    private final ActorResolver actorResolver;
    private final TimeResolver timeResolver = TimeResolver.load();
    private final EventCoder eventCoder;
    private final Attributor attributor;

    /** Reads with {@code parser}, the actors of {@code registry} and the predicates of {@code lexicon}. */
    public Pipeline(SyntaxParser parser, Registry registry, PredicateLexicon lexicon) {
        this.parser = parser;
        this.actorResolver = new ActorResolver(registry);
        this.eventCoder = new EventCoder(lexicon, registry);
        this.attributor = new Attributor(registry);
    }

    /** What {@code input} reports: one analysis for each article in it, in its order. */
    public List<Analysis> read(Input input) {
        return segmenter.segment(input).stream().map(this::analyze).toList();
    }

    /** What {@code document} reports. */
    public Analysis analyze(Document document) {
        Syntax syntax = parser.parse(document);
        Mentions mentions = actorResolver.resolve(document, syntax.parses());
        List<TimeExpression> times = timeResolver.resolve(document, syntax.parses());
        List<PlaceMention> places = List.of();
        List<EventMention> events = eventCoder.code(document, syntax.parses(), mentions, times, places);
        List<Statement> statements = attributor.statements(document, syntax.parses(), mentions);
        List<EventMention> attributed = attributor.attribute(events, statements);
        return new Analysis(document, syntax.parses(), mentions, attributed, statements, syntax.skipped());
    }

    /** The entry of the predicate lexicon that fits {@code token}, whoever takes part; for explanations. */
    public Optional<Predicate> predicateAt(Analysis analysis, Parse parse, Token token) {
        return eventCoder.predicateAt(parse, analysis.mentions(), token);
    }
}
