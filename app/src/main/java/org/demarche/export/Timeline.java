package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.demarche.cases.Wording;
import org.demarche.place.Place;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Report;
import org.jsoup.nodes.Entities;

/** Dated events as TimelineJS reads them: a slide each, with the words and where they stand. It shows HTML, so all text is escaped. */
final class Timeline implements Renderer {
    private final Wording wording;

    Timeline(Wording wording) {
        this.wording = wording;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        return List.of(new Part("timeline.json", out -> write(events, out)));
    }

    private void write(List<Happening> events, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("events");
            for (Happening event : events) {
                json.writeStartObject();
                event(json, event);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void event(JsonGenerator json, Happening event) throws IOException {
        json.writeStringField("unique_id", "event-" + event.id());
        if (Days.of(event.when()).isPresent()) {
            Days days = Days.of(event.when()).get();
            date(json, "start_date", LocalDate.ofEpochDay(days.first()));
            if (days.length() > 1) {
                date(json, "end_date", LocalDate.ofEpochDay(days.last()));
                json.writeStringField("display_date", event.when().iso());
            }
        }
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", Entities.escape(wording.summary(event)));
        StringBuilder text = new StringBuilder();
        event.reports().forEach(report -> text.append(paragraph(report)));
        json.writeStringField("text", text.toString());
        json.writeEndObject();
        json.writeStringField("group", event.standing().label());
        if (event.place().isPresent()) {
            json.writeStringField("place", event.place().map(Place::name).get());
        }
    }

    private static void date(JsonGenerator json, String field, LocalDate day) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("year", day.getYear());
        json.writeNumberField("month", day.getMonthValue());
        json.writeNumberField("day", day.getDayOfMonth());
        json.writeEndObject();
    }

    private static String paragraph(Report report) {
        return "<p>“" + Entities.escape(Phrasing.oneLine(report.words().text())) + "” <small>"
                + Entities.escape(
                        Phrasing.origin(report) + "; " + report.words().document() + ", characters "
                                + report.words().begin() + "–" + report.words().end())
                + "</small></p>";
    }
}
