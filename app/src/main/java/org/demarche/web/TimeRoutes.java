package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.contract.FindingsJson;
import org.demarche.contract.Json;
import org.demarche.event.Ontology;
import org.demarche.place.Place;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/** Answers about what happened: when and where. */
final class TimeRoutes {
    private static final int MOST_MARKS = 20_000;
    private static final int USUAL_MARKS = 5000;
    private static final int MOST_PLACES = 5000;
    private static final int USUAL_PLACES = 1000;
    private static final int LAST_COOPERATIVE_QUAD = 2;

    private final Workbench bench;

    TimeRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.ofSnapshot("/timeline", this::timeline)
                .ofSnapshot("/timeline/marks", this::marks)
                .ofSnapshot("/happenings/{id}", this::happening)
                .ofSnapshot("/places", this::places);
    }

    private void timeline(Context context) {
        Question question = new Question(context);
        Happenings wanted = Happenings.of(question);
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        Items<Happening> items = Items.of(wanted.in(bench.live().ready()), Happening::id, position, limit);
        Answer.json(context, json -> items.write(json, "timeline", FindingsJson::happening));
    }

    private void marks(Context context) {
        Question question = new Question(context);
        Happenings wanted = Happenings.of(question);
        int limit = question.number("limit", 1, MOST_MARKS, USUAL_MARKS);
        question.end();
        List<Happening> dated = wanted.in(bench.live().ready()).stream()
                .filter(happening -> Days.of(happening.when()).isPresent())
                .toList();
        List<Happening> shown = dated.size() <= limit
                ? dated
                : dated.stream()
                        .sorted(Comparator.comparing(Happening::independentReports)
                                .reversed())
                        .limit(limit)
                        .sorted(Comparator.comparing(TimeRoutes::last))
                        .toList();
        Answer.json(context, json -> {
            Json.list(json, "marks", shown, this::mark);
            json.writeNumberField("total", dated.size());
        });
    }

    private static long last(Happening happening) {
        return Days.of(happening.when()).map(Days::last).orElse(Long.MAX_VALUE);
    }

    private void mark(JsonGenerator json, Happening happening) throws IOException {
        Ontology.Entry entry = bench.ontology().of(happening.type());
        Days days = Days.of(happening.when()).orElseThrow();
        json.writeStringField("event", happening.id());
        json.writeStringField("type", happening.type().name());
        json.writeNumberField("quad", entry.quad());
        json.writeNumberField("score", entry.score());
        json.writeStringField("standing", happening.standing().label());
        json.writeStringField("date", happening.when().iso());
        json.writeStringField("first", Snapshot.day(days.first()).toString());
        json.writeStringField("last", Snapshot.day(days.last()).toString());
        labels(json, "source", happening.parties().source());
        labels(json, "target", happening.parties().target());
        labels(json, "intermediary", happening.parties().intermediary());
        labels(json, "regarding", happening.parties().regarding());
        Json.optional(json, "place", happening.place().map(Place::name));
        json.writeNumberField("reports", happening.reports().size());
        json.writeNumberField("independent_reports", happening.independentReports());
    }

    private static void labels(JsonGenerator json, String name, List<Party> parties) throws IOException {
        Json.strings(
                json, name, parties.stream().map(PartyKey::label).distinct().toList());
    }

    private void happening(Context context) {
        new Question(context).end();
        Snapshot snapshot = bench.live().ready();
        String id = context.pathParam("id");
        Happening happening = snapshot.happening(id).orElseThrow(() -> Problem.absent("happening", id));
        Answer.json(context, json -> {
            json.writeObjectFieldStart("happening");
            FindingsJson.happening(json, happening);
            json.writeEndObject();
            Json.list(json, "cases", snapshot.casesOfHappening(id), CaseRoutes::line);
            Json.list(json, "disagreements", snapshot.disagreementsOf(List.of(happening)), FindingsJson::disagreement);
        });
    }

    /** A place and how much happened there; conflict and cooperation count what is told as done. */
    private record Spot(Place place, int happenings, int cooperation, int conflict) {}

    private void places(Context context) {
        Question question = new Question(context);
        Happenings wanted = new Happenings(
                question.name("actor"),
                Optional.empty(),
                question.type(),
                Optional.empty(),
                Optional.empty(),
                question.first("from"),
                question.last("until"));
        int limit = question.number("limit", 1, MOST_PLACES, USUAL_PLACES);
        question.end();
        Map<Place, Spot> spots = new LinkedHashMap<>();
        for (Happening happening : wanted.in(bench.live().ready())) {
            happening.place().ifPresent(place -> spots.merge(place, spot(place, happening), TimeRoutes::sum));
        }
        List<Spot> shown = spots.values().stream()
                .sorted(Comparator.comparing((Spot spot) -> -spot.happenings())
                        .thenComparing(spot -> spot.place().name())
                        .thenComparing(spot -> spot.place().latitude()))
                .limit(limit)
                .toList();
        Answer.json(context, json -> {
            Json.list(json, "places", shown, TimeRoutes::spot);
            json.writeNumberField("total", spots.size());
        });
    }

    private Spot spot(Place place, Happening happening) {
        boolean isDone = happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
        boolean isConflict = bench.ontology().of(happening.type()).quad() > LAST_COOPERATIVE_QUAD;
        return new Spot(place, 1, isDone && !isConflict ? 1 : 0, isDone && isConflict ? 1 : 0);
    }

    private static Spot sum(Spot one, Spot other) {
        return new Spot(
                one.place(),
                one.happenings() + other.happenings(),
                one.cooperation() + other.cooperation(),
                one.conflict() + other.conflict());
    }

    private static void spot(JsonGenerator json, Spot spot) throws IOException {
        json.writeStringField("name", spot.place().name());
        Json.optional(json, "country", Optional.of(spot.place().country()));
        json.writeStringField("kind", spot.place().kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("lat", spot.place().latitude());
        json.writeNumberField("lon", spot.place().longitude());
        json.writeNumberField("happenings", spot.happenings());
        json.writeNumberField("cooperation", spot.cooperation());
        json.writeNumberField("conflict", spot.conflict());
    }
}
