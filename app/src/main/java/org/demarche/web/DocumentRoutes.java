package org.demarche.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.archive.Archive;
import org.demarche.archive.Catalogue;
import org.demarche.archive.DocumentEntry;
import org.demarche.archive.DocumentFilter;
import org.demarche.archive.EventLine;
import org.demarche.archive.Facets;
import org.demarche.archive.Hit;
import org.demarche.archive.Page;
import org.demarche.archive.PassageFilter;
import org.demarche.archive.SearchFilter;
import org.demarche.archive.StoredDocument;
import org.demarche.contract.EventLineJson;
import org.demarche.contract.Json;
import org.demarche.event.Modality;

/** Answers about documents: lists, searches, and what was read from them. */
final class DocumentRoutes {
    private static final int ID_LENGTH = 100;
    private static final int ACTOR_LENGTH = 300;
    private static final int MOST_VALUES = 50;
    private static final int USUAL_VALUES = 10;
    /** Whoever reads on to there wants other words. */
    private static final int MOST_HITS = 1000;

    private final Workbench bench;

    DocumentRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.ofDocuments("/documents", this::documents)
                .get("/documents/{id}", this::document)
                .ofDocuments("/search", this::search)
                .ofDocuments("/search/facets", this::facets)
                .ofDocuments("/events", this::events)
                .get("/events/{id}", this::event)
                .ofDocuments("/statements", this::statements);
    }

    private void documents(Context context) {
        Question question = new Question(context);
        DocumentFilter filter = new DocumentFilter(
                question.first("from"),
                question.last("until"),
                question.name("outlet"),
                question.text("actor", ACTOR_LENGTH),
                question.isOn("current", true));
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        record Found(Page<DocumentEntry> page, int total) {}
        Found found = ask(archive -> {
            Catalogue catalogue = archive.catalogue();
            return new Found(catalogue.documents(filter, position, limit), catalogue.count(filter));
        });
        Answer.json(context, json -> {
            Json.list(json, "documents", found.page().items(), DocumentJson::line);
            json.writeNumberField("total", found.total());
            Items.next(json, found.page().next());
        });
    }

    /** Positions come from clients, who may have made them up. */
    private <R> R ask(Function<Archive, R> question) {
        try {
            return bench.read(question);
        } catch (NumberFormatException e) {
            throw Question.noCursor();
        }
    }

    private void document(Context context) {
        new Question(context).end();
        String id = context.pathParam("id");
        StoredDocument document = bench.read(archive -> archive.catalogue().document(id))
                .orElseThrow(() -> Problem.absent("document", id));
        Snapshot snapshot = bench.live().now();
        Answer.json(context, json -> {
            DocumentJson.whole(json, document);
            Json.list(json, "cases", snapshot.casesOfDocument(id), CaseRoutes::line);
        });
    }

    private void search(Context context) {
        Question question = new Question(context);
        String words = question.words();
        SearchFilter asked = question.filter();
        boolean tellsEvents = question.isOn("events", false);
        int begin = question.position().map(DocumentRoutes::begin).orElse(0);
        int limit = question.limit();
        question.end();
        SearchFilter filter = meant(words, asked);
        record Found(List<Hit> hits, List<List<EventLine>> events, boolean hasMore) {}
        Found found = bench.read(archive -> {
            List<Hit> all = archive.search(words, filter, begin + limit + 1);
            List<Hit> hits = all.subList(Math.min(begin, all.size()), Math.min(begin + limit, all.size()));
            List<List<EventLine>> events = new ArrayList<>();
            for (Hit hit : hits) {
                events.add(tellsEvents ? archive.events(hit.document(), hit.article()) : List.of());
            }
            return new Found(hits, events, all.size() > begin + limit);
        });
        Optional<String> next = found.hasMore() && begin + limit < MOST_HITS
                ? Optional.of(String.valueOf(begin + limit))
                : Optional.empty();
        Answer.json(context, json -> {
            json.writeArrayFieldStart("hits");
            for (int i = 0; i < found.hits().size(); i++) {
                json.writeStartObject();
                DocumentJson.hit(json, found.hits().get(i));
                if (tellsEvents) {
                    Json.list(json, "events", found.events().get(i), EventLineJson::write);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            Items.next(json, next);
        });
    }

    private void facets(Context context) {
        Question question = new Question(context);
        String words = question.words();
        SearchFilter filter = meant(words, question.filter());
        int limit = question.number("limit", 1, MOST_VALUES, USUAL_VALUES);
        question.end();
        Facets facets = bench.read(archive -> archive.facets(words, filter, limit));
        Answer.json(context, json -> {
            json.writeNumberField("total", facets.articles());
            Json.list(json, "types", facets.types(), DocumentJson::count);
            Json.list(json, "actors", facets.actors(), DocumentJson::count);
            Json.list(json, "outlets", facets.outlets(), DocumentJson::count);
            Json.list(json, "periods", facets.periods(), DocumentJson::count);
        });
    }

    /** Without words or filters the archive finds nothing; the last published are what people mean. */
    private static SearchFilter meant(String words, SearchFilter asked) {
        return words.isEmpty() && asked.isNone() ? published() : asked;
    }

    private static int begin(String position) {
        try {
            int begin = Integer.parseInt(position);
            if (begin >= 0 && begin < MOST_HITS) {
                return begin;
            }
        } catch (NumberFormatException e) {
            throw Question.noCursor();
        }
        throw Question.noCursor();
    }

    private static SearchFilter published() {
        return new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(1, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** How a report stands after reviews. */
    private enum ReviewState {
        NONE,
        ACCEPTED,
        REJECTED,
        EDITED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private void events(Context context) {
        Question question = new Question(context);
        PassageFilter filter = new PassageFilter(
                question.words(),
                question.filter(),
                question.text("document", ID_LENGTH),
                question.choice("modality", Modality.values(), Modality::label).map(Modality::label),
                question.choice("review", ReviewState.values(), ReviewState::label)
                        .map(ReviewState::label));
        passages(context, question, "events", filter, Catalogue::events);
    }

    private void statements(Context context) {
        Question question = new Question(context);
        SearchFilter filter = new SearchFilter(
                question.name("actor"),
                Optional.empty(),
                question.first("from"),
                question.last("until"),
                question.name("outlet"),
                Optional.empty());
        PassageFilter passage = new PassageFilter(
                question.words(), filter, question.text("document", ID_LENGTH), Optional.empty(), Optional.empty());
        passages(context, question, "statements", passage, Catalogue::statements);
    }

    private interface Passages {
        Page<String> of(Catalogue catalogue, PassageFilter filter, Optional<String> after, int limit);
    }

    private void passages(Context context, Question question, String name, PassageFilter filter, Passages passages) {
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        Page<String> page = ask(archive -> passages.of(archive.catalogue(), filter, position, limit));
        Answer.json(context, json -> {
            DocumentJson.printed(json, name, page.items());
            Items.next(json, page.next());
        });
    }

    private void event(Context context) {
        new Question(context).end();
        String id = context.pathParam("id");
        String event =
                bench.read(archive -> archive.catalogue().event(id)).orElseThrow(() -> Problem.absent("event", id));
        Answer.tagged(context, "application/json", event.getBytes(StandardCharsets.UTF_8));
    }
}
