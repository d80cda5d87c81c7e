package org.demarche.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.ActorId;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.place.Place;
import org.demarche.statement.Statement;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.OffsetMap;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.time.When;

/**
 * Reads texts for tests of the archive without a parser: sentences such as "Iraq accused Iran." are events, "Iraq said it." is a
 * statement, and everybody is an actor of the registry but names that end in "-like".
 */
final class Readings {
    private static final Ontology ONTOLOGY = Ontology.read();
    private static final Map<String, EventType> VERBS = Map.of(
            "accused",
            EventType.ACCUSE,
            "met",
            EventType.CONSULT,
            "praised",
            EventType.SUPPORT,
            "bombed",
            EventType.ASSAULT);
    private static final Pattern ACT =
            Pattern.compile("([\\w-]+) (" + String.join("|", VERBS.keySet()) + ") ([\\w-]+)");
    private static final Pattern SAYING = Pattern.compile("([\\w-]+) said ([^.]+)\\.");
    private static final Pattern SENTENCE = Pattern.compile("[^.\\s][^.]*\\.?");

    private Readings() {}

    /** A text without metadata. */
    static Input input(String text) {
        return new Input("text.txt", text, Metadata.none());
    }

    /** A text that was published at {@code url}. */
    static Input page(String url, String text) {
        Metadata metadata = new Metadata(
                Optional.of("A page"),
                Optional.of("Example Wire"),
                Optional.of(LocalDate.of(2021, 3, 4)),
                Optional.of(url));
        return new Input("page.html", text, metadata);
    }

    /** What the first version of the reader finds. */
    static Entry entry(Input input) {
        return entry(input, "1", ACT);
    }

    /** What version {@code reader} finds, which knows only the acts that {@code acts} match. */
    static Entry entry(Input input, String reader, Pattern acts) {
        return Entry.of(
                DocumentId.of(input),
                input,
                "folder/" + input.name(),
                reader,
                ONTOLOGY,
                List.of(analysis(input, acts)));
    }

    static Delivery delivery(String text) {
        return new Delivery.Read(entry(input(text)));
    }

    private static Analysis analysis(Input input, Pattern acts) {
        String text = input.text();
        List<Sentence> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            sentences.add(
                    new Sentence(sentences.size(), new Span(sentence.start(), sentence.end()), Sentence.Kind.BODY));
        }
        Article article = new Article(input.name(), 0, input.metadata());
        Document document = new Document(article, text, sentences, OffsetMap.identity(text.length()));
        List<Mention> mentions = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        Matcher act = acts.matcher(text);
        while (act.find()) {
            Mention source = mention(act.group(1), new Span(act.start(1), act.end(1)));
            Mention target = mention(act.group(3), new Span(act.start(3), act.end(3)));
            mentions.addAll(List.of(source, target));
            events.add(event(
                    source,
                    target,
                    Objects.requireNonNull(VERBS.get(act.group(2))),
                    act,
                    number(sentences, act.start())));
        }
        List<Statement> statements = new ArrayList<>();
        Matcher saying = SAYING.matcher(text);
        while (saying.find()) {
            Span who = new Span(saying.start(1), saying.end(1));
            statements.add(new Statement(
                    number(sentences, saying.start()),
                    Optional.of(
                            new Attribution(Attribution.Kind.NAMED, who, Optional.of(mention(saying.group(1), who)))),
                    Optional.of(new Span(saying.end(1) + 1, saying.end(1) + 5)),
                    List.of(new Span(saying.start(2), saying.end(2))),
                    Statement.Manner.REPORTED));
        }
        return new Analysis(
                document, List.of(), new Mentions(mentions, Optional.empty()), events, statements, List.of());
    }

    private static int number(List<Sentence> sentences, int offset) {
        int number = 0;
        while (number + 1 < sentences.size() && sentences.get(number + 1).span().start() <= offset) {
            number++;
        }
        return number;
    }

    private static EventMention event(Mention source, Mention target, EventType type, Matcher act, int sentence) {
        return new EventMention(
                type,
                Optional.empty(),
                Optional.of("010"),
                List.of("diplomatic"),
                List.of(source),
                List.of(target),
                List.of(),
                List.of(),
                Modality.ASSERTED,
                List.of(),
                new When.Interval(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)),
                Optional.empty(),
                Optional.of(new Place("Baghdad", "IRQ", Place.Kind.CITY, 33.34, 44.4)),
                new Evidence(
                        sentence,
                        new Span(act.start(), act.end()),
                        new Span(act.start(2), act.end(2)),
                        "test." + act.group(2)));
    }

    private static Mention mention(String name, Span span) {
        boolean isUnknown = name.endsWith("-like");
        Resolution resolution = isUnknown
                ? new Resolution.Unresolved(name)
                : new Resolution.Known(new ActorId(name.toLowerCase(Locale.ROOT)));
        String code = name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT);
        return new Mention(
                0, 1, span, Mention.Form.NAME, resolution, name, isUnknown ? List.of() : List.of(code), "GOV");
    }
}
