package org.demarche.contract;

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
public final class FindingsJson {
    private FindingsJson() {}

    /** {@code findings} on one line, with a line break. */
    public static String of(Findings findings) {
        return Json.object(json -> {
                    Json.list(json, "cases", findings.cases(), FindingsJson::matter);
                    Json.list(json, "channels", findings.channels(), FindingsJson::channel);
                    Json.list(json, "relations", findings.relations(), FindingsJson::relation);
                    Json.list(json, "disagreements", findings.disagreements(), FindingsJson::disagreement);
                })
                + "\n";
    }

    /** What happened, as one JSON object with the single list {@code timeline}. */
    public static String timeline(List<Happening> happenings) {
        return Json.object(json -> Json.list(json, "timeline", happenings, FindingsJson::happening)) + "\n";
    }

    /** The fields of a happening, with its evidence. */
    public static void happening(JsonGenerator json, Happening happening) throws IOException {
        json.writeStringField("event", happening.id());
        act(json, happening);
        json.writeNumberField("independent_reports", happening.independentReports());
    }

    /** One JSON object with the single list {@code relations}. */
    public static String relations(List<Relation> relations) {
        return Json.object(json -> Json.list(json, "relations", relations, FindingsJson::relation)) + "\n";
    }

    /** One JSON object with the single list {@code disagreements}. */
    public static String disagreements(List<Disagreement> disagreements) {
        return Json.object(json -> Json.list(json, "disagreements", disagreements, FindingsJson::disagreement)) + "\n";
    }

    /** One JSON object with the two parties that were asked for and the ways between them. */
    public static String routes(String one, String other, List<Route> routes) {
        return Json.object(json -> {
                    json.writeStringField("one", one);
                    json.writeStringField("other", other);
                    Json.list(json, "channels", routes, FindingsJson::route);
                })
                + "\n";
    }

    private static void route(JsonGenerator json, Route route) throws IOException {
        json.writeStringField("one", route.channel().one());
        json.writeStringField("other", route.channel().other());
        Json.optional(json, "through", route.channel().through());
        Json.optional(json, "state", route.state().map(state -> state.label()));
        Json.list(json, "contacts", route.contacts(), FindingsJson::contact);
    }

    /** The fields of a case, with its steps. */
    public static void matter(JsonGenerator json, Case matter) throws IOException {
        head(json, matter);
        Json.list(json, "steps", matter.steps(), FindingsJson::step);
    }

    /** The fields of a case but for its steps. */
    public static void head(JsonGenerator json, Case matter) throws IOException {
        json.writeStringField("id", matter.id());
        json.writeStringField("title", matter.title());
        json.writeStringField("status", matter.status().label());
        parties(json, "asker", matter.asker());
        parties(json, "asked", matter.asked());
        parties(json, "intermediary", matter.intermediary());
        parties(json, "regarding", matter.regarding());
        Json.optional(json, "opened", matter.opened().map(String::valueOf));
        Json.optional(json, "updated", matter.updated().map(String::valueOf));
    }

    /** The fields of a step. */
    public static void step(JsonGenerator json, Step step) throws IOException {
        json.writeStringField("event", step.happening().id());
        json.writeStringField("part", step.part().label());
        Json.optional(json, "status", step.sets().map(status -> status.label()));
        act(json, step.happening());
        json.writeStringField("summary", step.summary());
        Json.list(json, "reasons", step.reasons(), FindingsJson::reason);
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
        Json.list(json, "attribution", speakers, FindingsJson::speaker);
        Json.list(json, "evidence", reports, FindingsJson::report);
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
        json.writeStringField("mention", report.id());
    }

    private static void quote(JsonGenerator json, Quote quote) throws IOException {
        json.writeStringField("document", quote.document());
        json.writeNumberField("begin", quote.begin());
        json.writeNumberField("end", quote.end());
        json.writeStringField("text", quote.text());
    }

    /** The modality that says most of how a happening stands. */
    public static Modality modality(Standing standing) {
        return switch (standing) {
            case REPORTED, DISPUTED -> Modality.ASSERTED;
            case DENIED -> Modality.DENIED;
            case PLANNED -> Modality.FUTURE;
            case POSSIBLE -> Modality.POSSIBLE;
        };
    }

    /** The field {@code name}, a list of parties; who acts for several is several objects. */
    public static void parties(JsonGenerator json, String name, List<Party> parties) throws IOException {
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

    /** The fields of a channel, with its contacts. */
    public static void channel(JsonGenerator json, Channel channel) throws IOException {
        json.writeStringField("one", channel.one());
        json.writeStringField("other", channel.other());
        Json.optional(json, "through", channel.through());
        json.writeStringField("state", channel.state().label());
        Json.list(json, "contacts", channel.contacts(), FindingsJson::contact);
    }

    /** The fields of a contact. */
    public static void contact(JsonGenerator json, Contact contact) throws IOException {
        json.writeStringField("state", contact.state().label());
        Json.optional(json, "day", contact.day().map(String::valueOf));
        json.writeStringField("event", contact.happening().id());
        act(json, contact.happening());
    }

    /** The fields of a month of a pair. */
    public static void relation(JsonGenerator json, Relation relation) throws IOException {
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

    /** The fields of a disagreement, with its sides. */
    public static void disagreement(JsonGenerator json, Disagreement disagreement) throws IOException {
        json.writeStringField("id", disagreement.id());
        json.writeStringField("about", disagreement.about());
        json.writeStringField("kind", disagreement.kind().label());
        Json.list(json, "sides", disagreement.sides(), FindingsJson::side);
    }

    private static void side(JsonGenerator json, Side side) throws IOException {
        parties(json, "parties", side.parties());
        json.writeStringField("statement", side.statement());
        evidence(json, side.reports());
    }
}
