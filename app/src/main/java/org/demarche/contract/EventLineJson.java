package org.demarche.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.demarche.archive.EventLine;

/** A report as an entry of a list: what search prints and the server answers. */
public final class EventLineJson {
    private EventLineJson() {}

    /** Its fields. */
    public static void write(JsonGenerator json, EventLine event) throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("event", event.event());
        json.writeStringField("type", event.type());
        json.writeStringField("source", event.source());
        json.writeStringField("target", event.target());
        Json.optional(json, "date", event.date());
        json.writeStringField("text", event.words());
        json.writeStringField("review", event.review());
    }
}
