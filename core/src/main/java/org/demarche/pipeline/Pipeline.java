package org.demarche.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorResolver;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.event.Confidence;
import org.demarche.event.Doubt;
import org.demarche.event.EventCoder;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Predicate;
import org.demarche.event.PredicateLexicon;
import org.demarche.event.Presuppositions;
import org.demarche.event.Recurrence;
import org.demarche.place.PlaceMention;
import org.demarche.place.PlaceResolver;
import org.demarche.record.Dating;
import org.demarche.record.Retold;
import org.demarche.statement.Attributor;
import org.demarche.statement.SpeechActs;
import org.demarche.statement.Statement;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Syntax;
import org.demarche.syntax.SyntaxParser;
import org.demarche.syntax.Token;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.OffsetMap;
import org.demarche.text.Segmenter;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeResolver;

/** The whole reading of a text. Threads may share one instance. */
public final class Pipeline {
    private final Segmenter segmenter = Segmenter.english();
    private final SyntaxParser parser;
    private final PredicateLexicon lexicon;
    private final ActorResolver actorResolver;
    private final TimeResolver timeResolver = TimeResolver.load();
    private final PlaceResolver placeResolver = PlaceResolver.load();
    private final EventCoder eventCoder;
    private final Attributor attributor;
    private final Confidence confidence;

    /** Reads with {@code parser}, the actors of {@code registry} and the predicates of {@code lexicon}. */
    public Pipeline(SyntaxParser parser, Registry registry, PredicateLexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.actorResolver = new ActorResolver(registry);
        this.eventCoder = new EventCoder(lexicon, registry);
        this.attributor = new Attributor(registry);
        this.confidence = new Confidence(lexicon);
    }

    /** This, with the actors of {@code registry} instead. */
    public Pipeline withActors(Registry registry) {
        return new Pipeline(parser, registry, lexicon);
    }

    /** What {@code input} reports: one analysis for each article in it, in its order. */
    public List<Analysis> read(Input input) {
        return segmenter.segment(input).stream().map(this::analyze).toList();
    }

    /** What {@code document} reports. */
    public Analysis analyze(Document document) {
        Syntax syntax = parser.parse(document);
        Mentions named = actorResolver.resolve(document, syntax.parses());
        List<Statement> statements = attributor.statements(document, syntax.parses(), named);
        Mentions mentions = actorResolver.withSpeakers(named, syntax.parses(), Attributor.quotations(statements));
        List<TimeExpression> times = timeResolver.resolve(document, syntax.parses());
        List<PlaceMention> places = placeResolver.resolve(document, syntax.parses());
        List<EventMention> events = eventCoder.code(document, syntax.parses(), mentions, times, places);
        List<EventMention> told =
                SpeechActs.complete(attributor.attribute(events, statements), syntax.parses(), mentions, statements);
        List<EventMention> whole = Presuppositions.complete(Recurrence.complete(told, mentions));
        List<EventMention> dated = Dating.complete(document, mentions, times, statements, Retold.complete(whole));
        List<EventMention> judged = confidence.judge(dated, syntax.parses());
        return new Analysis(document, syntax.parses(), mentions, judged, statements, syntax.skipped());
    }

    /**
     * The type of what {@code source} does to {@code target} in {@code sentence}; absent if no word of it is known.
     *
     * @param source a span of the sentence that names who acts
     * @param target a span of the sentence that names toward whom
     */
    public Optional<EventType> classify(String sentence, Span source, Span target) {
        Sentence whole = new Sentence(0, new Span(0, sentence.length()), Sentence.Kind.BODY);
        Document document = new Document(
                new Article("", 0, Metadata.none()), sentence, List.of(whole), OffsetMap.identity(sentence.length()));
        Parse parse = parser.parse(document).parses().get(0);
        return eventCoder.classify(parse, source, target);
    }

    /** What makes {@code event} of {@code analysis} surer or less sure; for explanations. */
    public Set<Doubt> doubts(Analysis analysis, EventMention event) {
        return confidence.doubts(event, analysis.parses());
    }

    /** The entry of the predicate lexicon that fits {@code token}, whoever takes part; for explanations. */
    public Optional<Predicate> predicateAt(Analysis analysis, Parse parse, Token token) {
        return eventCoder.predicateAt(parse, analysis.mentions(), token);
    }
}
