package org.demarche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.place.Place;
import org.demarche.text.Input;
import org.demarche.text.Span;

/** Events as lines of JSON; what the fields mean stands in {@code docs/output.md}. */
final class EventJson implements EventFormat {
    private final JsonFactory json = new JsonFactory();
    private final Ontology ontology;

    EventJson(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public String format(Input input, List<Analysis> analyses) {
        StringWriter lines = new StringWriter();
        Citations citations = new Citations(input);
        for (Analysis analysis : analyses) {
            for (EventMention event : analysis.events()) {
                try (JsonGenerator line = json.createGenerator(lines)) {
                    new Line(line, analysis, citations).event(event);
                } catch (IOException e) {
                    throw new UncheckedIOException("can't write to memory", e);
                }
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    /** One line at work. */
    private final class Line {
        private final JsonGenerator line;
        private final Analysis analysis;
        private final Citations citations;

        Line(JsonGenerator line, Analysis analysis, Citations citations) {
            this.line = line;
            this.analysis = analysis;
            this.citations = citations;
        }

        void event(EventMention event) throws IOException {
            Ontology.Entry entry = ontology.of(event.type());
            EventIds ids = EventIds.of(
                    analysis.document().article(), cite(event.evidence().span()), event);
            line.writeStartObject();
            line.writeStringField("id", ids.mention());
            line.writeStringField("document", analysis.document().article().document());
            line.writeNumberField("article", analysis.document().article().number());
            line.writeNumberField("sentence", event.evidence().sentence());
            line.writeStringField("type", event.type().name());
            optional("mode", event.mode());
            strings("context", event.contexts());
            optional("cameo", event.cameo());
            line.writeNumberField("quad", entry.quad());
            line.writeNumberField("score", entry.score());
            actors("source", event.source());
            actors("target", event.target());
            actors("intermediary", event.intermediary());
            actors("regarding", event.regarding());
            line.writeStringField("modality", event.modality().label());
            attribution(event.attribution());
            date(event);
            if (event.place().isPresent()) {
                place(event.place().get());
            }
            evidence(event);
            line.writeStringField("event", ids.happening());
            line.writeEndObject();
        }

        private Citation cite(Span span) {
            return citations.of(analysis.document(), span);
        }

        private void optional(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                line.writeStringField(field, value.get());
            }
        }

        private void strings(String field, List<String> values) throws IOException {
            line.writeArrayFieldStart(field);
            for (String value : values) {
                line.writeString(value);
            }
            line.writeEndArray();
        }

        private void actors(String field, List<Mention> mentions) throws IOException {
            line.writeArrayFieldStart(field);
            for (Mention mention : mentions) {
                // An actor with several codes is several objects: each of them has one.
                for (String code : mention.isCoded() ? mention.codes() : List.of("")) {
                    actor(mention, code);
                }
            }
            line.writeEndArray();
        }

        private void actor(Mention mention, String code) throws IOException {
            line.writeStartObject();
            line.writeStringField("code", code);
            if (mention.resolution() instanceof Resolution.Known known) {
                line.writeStringField("id", known.actor().value());
            }
            line.writeStringField("name", mention.name());
            if (!mention.sector().isEmpty()) {
                line.writeStringField("sector", mention.sector());
            }
            citation(cite(mention.span()));
            line.writeEndObject();
        }

        private void citation(Citation citation) throws IOException {
            line.writeNumberField("begin", citation.begin());
            line.writeNumberField("end", citation.end());
            line.writeStringField("text", citation.text());
        }

        private void attribution(List<Attribution> sources) throws IOException {
            line.writeArrayFieldStart("attribution");
            for (Attribution source : sources) {
                line.writeStartObject();
                line.writeStringField("kind", source.kind().label());
                if (!source.codes().isEmpty()) {
                    line.writeStringField("code", source.codes().get(0));
                }
                citation(cite(source.span()));
                line.writeEndObject();
            }
            line.writeEndArray();
        }

        private void date(EventMention event) throws IOException {
            if (event.when().iso().isEmpty()) {
                return;
            }
            line.writeObjectFieldStart("date");
            line.writeStringField("value", event.when().iso());
            if (event.whenWords().isPresent()) {
                line.writeStringField("text", cite(event.whenWords().get()).text());
            }
            line.writeEndObject();
        }

        private void place(Place place) throws IOException {
            line.writeObjectFieldStart("place");
            line.writeStringField("name", place.name());
            if (!place.country().isEmpty()) {
                line.writeStringField("country", place.country());
            }
            line.writeNumberField("lat", place.latitude());
            line.writeNumberField("lon", place.longitude());
            line.writeEndObject();
        }

        private void evidence(EventMention event) throws IOException {
            line.writeObjectFieldStart("evidence");
            citation(cite(event.evidence().span()));
            line.writeStringField("rule", event.evidence().rule());
            line.writeEndObject();
        }
    }
}
