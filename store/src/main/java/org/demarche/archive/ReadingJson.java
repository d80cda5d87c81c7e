package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.Evidence;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.place.Place;
import org.demarche.record.Happenings;
import org.demarche.statement.Statement;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/**
 * What was read from an article as one JSON object: {@code events} as {@code demarche read --format jsonl} prints them,
 * {@code statements} as {@code demarche statements} does, each with its {@code begin} and {@code end} but without the words
 * between, which stand in the document; {@code sentences} as pairs of offsets; {@code actors} of the registry, by
 * identity, with the number of times that they are mentioned. What {@code read} doesn't print: the {@code trigger} of an event, the {@code kind} of its
 * place, and all {@code codes} of a source.
 */
final class ReadingJson {
    private final DocumentId id;
    private final Ontology ontology;
    private final Document document;
    private final Citations citations;
    private final Map<String, Integer> counts;

    private ReadingJson(
            DocumentId id, Ontology ontology, Document document, Citations citations, Map<String, Integer> counts) {
        this.counts = counts;
        this.id = id;
        this.ontology = ontology;
        this.document = document;
        this.citations = citations;
    }

    /**
     * What {@code analysis} of an article of the document {@code id} holds.
     *
     * @param counts how often each place of the document was named so far; it grows
     */
    static ObjectNode of(
            DocumentId id, Ontology ontology, Analysis analysis, Citations citations, Map<String, Integer> counts) {
        return new ReadingJson(id, ontology, analysis.document(), citations, counts).reading(analysis);
    }

    private ObjectNode reading(Analysis analysis) {
        ObjectNode reading = JsonText.object();
        actors(analysis.mentions().all(), reading.putObject("actors"));
        ArrayNode sentences = reading.putArray("sentences");
        for (Sentence sentence : document.sentences()) {
            Citation words = cite(sentence.span());
            sentences.add(words.begin()).add(words.end());
        }
        ArrayNode events = reading.putArray("events");
        List<String> mentionIds = mentionIds(analysis.events());
        List<Integer> happenings = Happenings.number(analysis.events());
        Map<Integer, String> eventIds = new HashMap<>();
        for (int i = 0; i < mentionIds.size(); i++) {
            String mentionId = mentionIds.get(i);
            String eventId =
                    eventIds.computeIfAbsent(happenings.get(i), number -> DocumentId.partId("happening", mentionId));
            ObjectNode event = events.addObject().put("id", mentionId).put("event", eventId);
            write(analysis.events().get(i), event);
        }
        ArrayNode statements = reading.putArray("statements");
        for (Statement statement : analysis.statements()) {
            write(statement, statements.addObject());
        }
        return reading.put("skipped", analysis.skippedSentences().size());
    }

    private static void actors(List<Mention> mentions, ObjectNode actors) {
        Map<String, List<Mention>> byActor = new TreeMap<>();
        for (Mention mention : mentions) {
            actorId(mention).ifPresent(actor -> byActor.computeIfAbsent(actor, id -> new ArrayList<>())
                    .add(mention));
        }
        byActor.forEach((actor, all) -> {
            Mention first = all.get(0);
            ObjectNode node = actors.putObject(actor).put("name", first.name());
            node.put("code", first.isCoded() ? first.codes().get(0) : "");
            node.put("sector", first.sector()).put("times", all.size());
        });
    }

    /** A report's identity is its evidence: document, trigger and type; not the rule, which may get better. */
    private List<String> mentionIds(List<EventMention> events) {
        List<String> ids = new ArrayList<>();
        for (EventMention event : events) {
            Citation trigger = cite(event.evidence().trigger());
            ids.add(numbered(
                    event.type().name(), id.value(), String.valueOf(trigger.begin()), String.valueOf(trigger.end())));
        }
        return ids;
    }

    private String numbered(String kind, String document, String begin, String end) {
        int count = counts.merge(kind + " " + begin + " " + end, 1, Integer::sum);
        return DocumentId.partId(kind, document, begin, end, String.valueOf(count));
    }

    private Citation cite(Span span) {
        return citations.of(document, span);
    }

    private ObjectNode cite(Span span, ObjectNode node) {
        Citation words = cite(span);
        return node.put("begin", words.begin()).put("end", words.end());
    }

    private void write(EventMention event, ObjectNode node) {
        Evidence evidence = event.evidence();
        Ontology.Entry entry = ontology.of(event.type());
        node.put("sentence", evidence.sentence()).put("type", event.type().name());
        JsonText.put(node, "mode", event.mode());
        ArrayNode contexts = node.putArray("context");
        event.contexts().forEach(contexts::add);
        JsonText.put(node, "cameo", event.cameo());
        node.put("quad", entry.quad()).put("score", entry.score());
        parties(event.source(), node.putArray("source"));
        parties(event.target(), node.putArray("target"));
        parties(event.intermediary(), node.putArray("intermediary"));
        parties(event.regarding(), node.putArray("regarding"));
        node.put("modality", event.modality().label());
        ArrayNode attribution = node.putArray("attribution");
        event.attribution().forEach(source -> source(source, attribution.addObject()));
        if (!event.when().iso().isEmpty()) {
            ObjectNode date = node.putObject("date").put("value", event.when().iso());
            event.whenWords().ifPresent(words -> cite(words, date));
        }
        event.place().ifPresent(place -> place(place, node.putObject("place")));
        ObjectNode words = cite(evidence.span(), node.putObject("evidence"));
        Citation trigger = cite(evidence.trigger());
        words.putArray("trigger").add(trigger.begin()).add(trigger.end());
        words.put("rule", evidence.rule());
    }

    private void parties(List<Mention> mentions, ArrayNode parties) {
        for (Mention mention : mentions) {
            // Somebody who acts for several is several objects, as in the output of read.
            for (String code : mention.isCoded() ? mention.codes() : List.of("")) {
                ObjectNode party = parties.addObject().put("code", code);
                actorId(mention).ifPresent(actor -> party.put("id", actor));
                party.put("name", mention.name());
                JsonText.put(party, "sector", Optional.of(mention.sector()));
                cite(mention.span(), party);
            }
        }
    }

    private static Optional<String> actorId(Mention mention) {
        return mention.resolution() instanceof Resolution.Known known
                ? Optional.of(known.actor().value())
                : Optional.empty();
    }

    private void source(Attribution source, ObjectNode node) {
        node.put("kind", source.kind().label());
        ArrayNode codes = node.putArray("codes");
        source.codes().forEach(codes::add);
        source.who().ifPresent(who -> {
            actorId(who).ifPresent(actor -> node.put("id", actor));
            node.put("name", who.name());
            JsonText.put(node, "sector", Optional.of(who.sector()));
        });
        cite(source.span(), node);
    }

    private static void place(Place place, ObjectNode node) {
        node.put("name", place.name());
        JsonText.put(node, "country", Optional.of(place.country()));
        node.put("kind", place.kind().name());
        node.put("lat", place.latitude()).put("lon", place.longitude());
    }

    private void write(Statement statement, ObjectNode node) {
        Citation content = cite(statement.content());
        node.put(
                "id",
                numbered("statement", id.value(), String.valueOf(content.begin()), String.valueOf(content.end())));
        node.put("sentence", statement.sentence());
        statement.source().ifPresent(source -> source(source, node.putObject("source")));
        statement.cue().ifPresent(cue -> cite(cue, node.putObject("cue")));
        node.putObject("content").put("begin", content.begin()).put("end", content.end());
        node.put("direct", statement.isDirect());
    }
}
