package org.demarche.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorId;
import org.demarche.actor.Registry;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;

/** What an editor changes of an event or an actor, as the fields that the archive takes. */
public final class EditJson {
    private EditJson() {}

    /** A type, with what belongs to it; modes and numbers belong to the type before. */
    public static void type(JsonGenerator json, EventType type, Ontology ontology) throws IOException {
        Ontology.Entry entry = ontology.of(type);
        json.writeStringField("type", type.name());
        json.writeNumberField("quad", entry.quad());
        json.writeNumberField("score", entry.score());
        json.writeNullField("mode");
        json.writeNullField("cameo");
    }

    /**
     * Who takes part in which role, as codes, ids or names.
     *
     * @param registry is asked for only if there is somebody
     */
    public static void parties(JsonGenerator json, Map<String, List<String>> byRole, Supplier<Registry> registry)
            throws IOException {
        for (Map.Entry<String, List<String>> role : byRole.entrySet()) {
            json.writeArrayFieldStart(role.getKey());
            for (String word : role.getValue()) {
                if (!word.isBlank()) {
                    party(json, registry.get(), word.strip());
                }
            }
            json.writeEndArray();
        }
    }

    /** A state's code stands for its government; what the registry doesn't know is a name or a code of its own. */
    private static void party(JsonGenerator json, Registry registry, String word) throws IOException {
        Optional<Actor> actor = registry.actor(new ActorId(word)).or(() -> registry.government(word));
        boolean isCode = word.equals(word.toUpperCase(Locale.ROOT));
        json.writeStartObject();
        String own = actor.flatMap(known -> known.codes().stream().findFirst()).orElse("");
        json.writeStringField("code", isCode ? word : own);
        if (actor.isPresent()) {
            json.writeStringField("id", actor.get().id().value());
        }
        json.writeStringField("name", actor.map(Actor::name).orElse(word));
        Json.optional(json, "sector", actor.map(Actor::sector));
        json.writeEndObject();
    }

    /** A modality. */
    public static void modality(JsonGenerator json, Modality modality) throws IOException {
        json.writeStringField("modality", modality.label());
    }

    /** A date; one without words is taken away. */
    public static void date(JsonGenerator json, String date) throws IOException {
        if (date.isEmpty()) {
            json.writeNullField("date");
        } else {
            json.writeObjectFieldStart("date");
            json.writeStringField("value", date);
            json.writeEndObject();
        }
    }
}
