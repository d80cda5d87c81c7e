package org.demarche.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.cases.Case;
import org.demarche.cases.Reason;
import org.demarche.cases.Step;
import org.demarche.channel.Channel;
import org.demarche.channel.Contact;
import org.demarche.channel.Route;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.event.Modality;
import org.demarche.pipeline.Findings;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.record.Standing;
import org.demarche.relation.Relation;

/** What documents amount to, as one JSON object. Fields that are unknown are absent; lists are empty rather than absent. */
final class FindingsJson {
    private FindingsJson() {}

    /** {@code findings} on one line, with a line break. */
    static String of(Findings findings) {
        return Json.object(json -> {
                    list(json, "cases", findings.cases(), FindingsJson::matter);
                    list(json, "channels", findings.channels(), FindingsJson::channel);
                    list(json, "relations", findings.relations(), FindingsJson::relation);
                    list(json, "disagreements", findings.disagreements(), FindingsJson::disagreement);
                })
                + "\n";
    }

    /** What happened, as one JSON object with the single list {@code timeline}. */
    static String timeline(List<Happening> happenings) {
        return Json.object(json -> list(json, "timeline", happenings, (one, happening) -> {
                    one.writeStringField("event", happening.id());
                    act(one, happening);
                    one.writeNumberField("independent_reports", happening.independentReports());
                }))
                + "\n";
    }

    /** One JSON object with the single list {@code relations}. */
    static String relations(List<Relation> relations) {
        return Json.object(json -> list(json, "relations", relations, FindingsJson::relation)) + "\n";
    }

    /** One JSON object with the single list {@code disagreements}. */
    static String disagreements(List<Disagreement> disagreements) {
        return Json.object(json -> list(json, "disagreements", disagreements, FindingsJson::disagreement)) + "\n";
    }

    /** One JSON object with the two parties that were asked for and the ways between them. */
    static String routes(String one, String other, List<Route> routes) {
        return Json.object(json -> {
                    json.writeStringField("one", one);
                    json.writeStringField("other", other);
                    list(json, "channels", routes, FindingsJson::route);
                })
                + "\n";
    }

    private static void route(JsonGenerator json, Route route) throws IOException {
        json.writeStringField("one", route.channel().one());
        json.writeStringField("other", route.channel().other());
        Json.optional(json, "through", route.channel().through());
        Json.optional(json, "state", route.state().map(state -> state.label()));
        list(json, "contacts", route.contacts(), FindingsJson::contact);
    }

    /** Writes one element's fields. */
    private interface Element<T> {
        void write(JsonGenerator json, T element) throws IOException;
    }

    private static <T> void list(JsonGenerator json, String name, List<T> elements, Element<T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            json.writeStartObject();
            writer.write(json, element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void matter(JsonGenerator json, Case matter) throws IOException {
        json.writeStringField("id", matter.id());
        json.writeStringField("title", matter.title());
        json.writeStringField("status", matter.status().label());
        parties(json, "asker", matter.asker());
        parties(json, "asked", matter.asked());
        parties(json, "intermediary", matter.intermediary());
        parties(json, "regarding", matter.regarding());
        Json.optional(json, "opened", matter.opened().map(String::valueOf));
        Json.optional(json, "updated", matter.updated().map(String::valueOf));
        list(json, "steps", matter.steps(), FindingsJson::step);
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        json.writeStringField("event", step.happening().id());
        json.writeStringField("part", step.part().label());
        Json.optional(json, "status", step.sets().map(status -> status.label()));
        act(json, step.happening());
        json.writeStringField("summary", step.summary());
        list(json, "reasons", step.reasons(), FindingsJson::reason);
    }

    private static void reason(JsonGenerator json, Reason reason) throws IOException {
        json.writeStringField("kind", reason.kind().label());
        json.writeNumberField("weight", Math.round(reason.weight() * 100) / 100.0);
        json.writeStringField("words", reason.words());
    }

    private static void act(JsonGenerator json, Happening happening) throws IOException {
        json.writeStringField("type", happening.type().name());
        Json.optional(json, "mode", happening.act().mode());
        Json.optional(json, "date", Optional.of(happening.when().iso()));
        parties(json, "source", happening.parties().source());
        parties(json, "target", happening.parties().target());
        parties(json, "intermediary", happening.parties().intermediary());
        parties(json, "regarding", happening.parties().regarding());
        json.writeStringField("modality", modality(happening.standing()).label());
        json.writeStringField("standing", happening.standing().label());
        Json.optional(json, "place", happening.place().map(place -> place.name()));
        evidence(json, happening.reports());
    }

    private static void evidence(JsonGenerator json, List<Report> reports) throws IOException {
        List<Speaker> speakers = reports.stream()
                .map(Report::attribution)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
        list(json, "attribution", speakers, FindingsJson::speaker);
        list(json, "evidence", reports, FindingsJson::report);
    }

    private static void speaker(JsonGenerator json, Speaker speaker) throws IOException {
        json.writeStringField("kind", speaker.kind().label());
        Json.optional(json, "code", speaker.codes().stream().findFirst());
        quote(json, speaker.words());
    }

    private static void report(JsonGenerator json, Report report) throws IOException {
        quote(json, report.words());
        Json.optional(json, "outlet", report.origin().outlet());
        Json.optional(json, "published", report.origin().published().map(String::valueOf));
    }

    private static void quote(JsonGenerator json, Quote quote) throws IOException {
        json.writeStringField("document", quote.document());
        json.writeNumberField("begin", quote.begin());
        json.writeNumberField("end", quote.end());
        json.writeStringField("text", quote.text());
    }

    static Modality modality(Standing standing) {
        return switch (standing) {
            case REPORTED, DISPUTED -> Modality.ASSERTED;
            case DENIED -> Modality.DENIED;
            case PLANNED -> Modality.FUTURE;
            case POSSIBLE -> Modality.POSSIBLE;
        };
    }

    private static void parties(JsonGenerator json, String name, List<Party> parties) throws IOException {
        json.writeArrayFieldStart(name);
        for (Party party : parties) {
            for (String code : party.isCoded() ? party.codes() : List.of("")) {
                json.writeStartObject();
                json.writeStringField("code", code);
                Json.optional(json, "id", party.id().map(String::valueOf));
                json.writeStringField("name", party.name());
                Json.optional(json, "sector", Optional.of(party.sector()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void channel(JsonGenerator json, Channel channel) throws IOException {
        json.writeStringField("one", channel.one());
        json.writeStringField("other", channel.other());
        Json.optional(json, "through", channel.through());
        json.writeStringField("state", channel.state().label());
        list(json, "contacts", channel.contacts(), FindingsJson::contact);
    }

    private static void contact(JsonGenerator json, Contact contact) throws IOException {
        json.writeStringField("state", contact.state().label());
        Json.optional(json, "day", contact.day().map(String::valueOf));
        json.writeStringField("event", contact.happening().id());
        act(json, contact.happening());
    }

    private static void relation(JsonGenerator json, Relation relation) throws IOException {
        json.writeStringField("one", relation.one());
        json.writeStringField("other", relation.other());
        Json.optional(json, "month", relation.month().map(String::valueOf));
        json.writeNumberField("happenings", relation.happenings());
        json.writeNumberField("score_sum", Math.round(relation.scoreSum() * 100) / 100.0);
        json.writeNumberField("score_mean", Math.round(relation.scoreMean() * 100) / 100.0);
        json.writeObjectFieldStart("types");
        for (var entry : relation.byType().entrySet()) {
            json.writeNumberField(entry.getKey().name(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("quads");
        for (var entry : relation.byQuad().entrySet()) {
            json.writeNumberField(String.valueOf(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("modalities");
        for (var entry : relation.byModality().entrySet()) {
            json.writeNumberField(entry.getKey().label(), entry.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("independent_reports", relation.independentReports());
        json.writeNumberField("copies", relation.copies());
    }

    private static void disagreement(JsonGenerator json, Disagreement disagreement) throws IOException {
        json.writeStringField("id", disagreement.id());
        json.writeStringField("about", disagreement.about());
        json.writeStringField("kind", disagreement.kind().label());
        list(json, "sides", disagreement.sides(), FindingsJson::side);
    }

    private static void side(JsonGenerator json, Side side) throws IOException {
        parties(json, "parties", side.parties());
        json.writeStringField("statement", side.statement());
        evidence(json, side.reports());
    }
}
