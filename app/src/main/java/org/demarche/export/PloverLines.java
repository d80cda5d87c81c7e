package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.Ontology;
import org.demarche.place.Place;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** Events as PLOVER has them, one object a line: event, mode and context, who did it to whom, when and where, and by which texts. */
final class PloverLines implements Renderer {
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    PloverLines(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        return List.of(new Part("plover.jsonl", out -> write(content, events, out)));
    }

    private void write(Content content, List<Happening> events, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            for (Happening event : events) {
                json.writeStartObject();
                event(json, event);
                json.writeStringField("codedBy", "demarche " + content.version());
                json.writeEndObject();
            }
            if (!events.isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    private void event(JsonGenerator json, Happening event) throws IOException {
        Ontology.Entry entry = ontology.of(event.type());
        json.writeStringField("id", event.id());
        Json.text(json, "date", event.when().iso());
        json.writeStringField("event", event.type().name());
        Json.text(json, "mode", event.act().mode());
        Json.list(json, "context", event.act().contexts());
        json.writeNumberField("quad", entry.quad());
        json.writeNumberField("goldstein", entry.score());
        Json.text(json, "cameo", event.act().cameo());
        parties(json, "source", event.parties().source());
        parties(json, "target", event.parties().target());
        if (event.place().isPresent()) {
            place(json, event.place().get());
        }
        json.writeArrayFieldStart("texts");
        for (Report report : Dyads.tellings(event)) {
            text(json, report);
        }
        json.writeEndArray();
        json.writeStringField("language", "en");
    }

    private static void parties(JsonGenerator json, String field, List<Party> parties) throws IOException {
        json.writeArrayFieldStart(field);
        for (Party party : parties) {
            json.writeStartObject();
            Json.list(json, "codes", party.codes());
            Json.text(json, "sector", party.sector());
            json.writeStringField("name", Phrasing.oneLine(party.name()));
            Json.text(json, "id", party.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("name", place.name());
        Json.text(json, "country", place.country());
        json.writeStringField("kind", place.kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("latitude", place.latitude());
        json.writeNumberField("longitude", place.longitude());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", report.origin().document());
        json.writeNumberField("begin", report.words().begin());
        json.writeNumberField("end", report.words().end());
        json.writeStringField("text", report.words().text());
        Json.text(json, "publisher", report.origin().outlet());
        Json.text(json, "published", report.origin().published());
        Optional<String> url = report.origin().url();
        Json.text(json, "url", url);
        json.writeEndObject();
    }
}
