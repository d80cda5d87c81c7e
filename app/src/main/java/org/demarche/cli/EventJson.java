package org.demarche.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.contract.Json;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.pipeline.EventIds;
import org.demarche.place.Place;
import org.demarche.text.Article;
import org.demarche.text.Input;
import org.demarche.text.Span;

/** Events as lines of JSON. Fields that are unknown are absent; lists are empty rather than absent. */
final class EventJson implements EventFormat {
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    EventJson(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public String format(Input input, List<Analysis> analyses) {
        StringBuilder lines = new StringBuilder();
        Citations citations = new Citations(input);
        for (Analysis analysis : analyses) {
            List<EventIds> ids = EventIds.of(analysis);
            for (int i = 0; i < ids.size(); i++) {
                EventMention event = analysis.events().get(i);
                EventIds id = ids.get(i);
                lines.append(Json.object(json -> new Line(json, analysis, citations).event(id, event)))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** One line at work. */
    private final class Line {
        private final JsonGenerator json;
        private final Analysis analysis;
        private final Citations citations;

        Line(JsonGenerator json, Analysis analysis, Citations citations) {
            this.json = json;
            this.analysis = analysis;
            this.citations = citations;
        }

        void event(EventIds ids, EventMention event) throws IOException {
            Article article = analysis.document().article();
            json.writeStringField("id", ids.mention());
            json.writeStringField("document", article.document());
            json.writeNumberField("article", article.number());
            json.writeNumberField("sentence", event.evidence().sentence());
            act(event);
            actors("source", event.source());
            actors("target", event.target());
            actors("intermediary", event.intermediary());
            actors("regarding", event.regarding());
            json.writeStringField("modality", event.modality().label());
            attribution(event.attribution());
            date(event);
            if (event.place().isPresent()) {
                place(event.place().get());
            }
            json.writeObjectFieldStart("evidence");
            Json.citation(json, cite(event.evidence().span()));
            json.writeStringField("rule", event.evidence().rule());
            json.writeEndObject();
            json.writeStringField("event", ids.happening());
            json.writeNumberField(
                    "confidence", BigDecimal.valueOf(event.confidence()).setScale(2, RoundingMode.HALF_UP));
        }

        private void act(EventMention event) throws IOException {
            Ontology.Entry entry = ontology.of(event.type());
            json.writeStringField("type", event.type().name());
            Json.optional(json, "mode", event.mode());
            json.writeArrayFieldStart("context");
            for (String context : event.contexts()) {
                json.writeString(context);
            }
            json.writeEndArray();
            Json.optional(json, "cameo", event.cameo());
            json.writeNumberField("quad", entry.quad());
            json.writeNumberField("score", entry.score());
        }

        private Citation cite(Span span) {
            return citations.of(analysis.document(), span);
        }

        private void actors(String field, List<Mention> mentions) throws IOException {
            json.writeArrayFieldStart(field);
            for (Mention mention : mentions) {
                // Somebody who acts for several is several objects; an unknown actor keeps the field, for scripts rely
                // on it.
                for (String code : mention.isCoded() ? mention.codes() : List.of("")) {
                    actor(mention, code);
                }
            }
            json.writeEndArray();
        }

        private void actor(Mention mention, String code) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", code);
            if (mention.resolution() instanceof Resolution.Known known) {
                json.writeStringField("id", known.actor().value());
            }
            json.writeStringField("name", mention.name());
            Json.optional(json, "sector", Optional.of(mention.sector()));
            Json.citation(json, cite(mention.span()));
            json.writeEndObject();
        }

        private void attribution(List<Attribution> sources) throws IOException {
            json.writeArrayFieldStart("attribution");
            for (Attribution source : sources) {
                json.writeStartObject();
                json.writeStringField("kind", source.kind().label());
                Json.optional(json, "code", source.codes().stream().findFirst());
                Json.citation(json, cite(source.span()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void date(EventMention event) throws IOException {
            if (event.when().iso().isEmpty()) {
                return;
            }
            json.writeObjectFieldStart("date");
            json.writeStringField("value", event.when().iso());
            Json.optional(
                    json, "text", event.whenWords().map(words -> cite(words).text()));
            json.writeEndObject();
        }

        private void place(Place place) throws IOException {
            json.writeObjectFieldStart("place");
            json.writeStringField("name", place.name());
            Json.optional(json, "country", Optional.of(place.country()));
            json.writeNumberField("lat", place.latitude());
            json.writeNumberField("lon", place.longitude());
            json.writeEndObject();
        }
    }
}
