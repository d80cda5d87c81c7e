package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.cases.Wording;
import org.demarche.place.Place;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Story;

/**
 * Entities of FollowTheMoney, one a line: each article, each actor, each event with those involved, and a link from each who acts to each
 * toward whom, whose role is the type of act.
 */
final class FollowTheMoney implements Renderer {
    private static final int DIGITS = 40;

    private final Wording wording;
    private final States states;

    FollowTheMoney(Wording wording, States states) {
        this.wording = wording;
        this.states = states;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        return List.of(new Part("demarche.ftm.json", out -> write(entities(content, events), out)));
    }

    private record Entity(String id, String schema, Map<String, Set<String>> properties) {
        static Entity of(String schema, String key) {
            return new Entity(hash(schema + " " + key), schema, new TreeMap<>());
        }

        Entity with(String property, Optional<String> value) {
            value.filter(text -> !text.isBlank()).ifPresent(text -> properties
                    .computeIfAbsent(property, any -> new LinkedHashSet<>())
                    .add(text));
            return this;
        }

        Entity with(String property, String value) {
            return with(property, Optional.of(value));
        }
    }

    private List<Entity> entities(Content content, List<Happening> events) {
        List<Entity> entities = new ArrayList<>();
        content.findings().stories().forEach(story -> entities.add(article(story)));
        Map<String, Entity> actors = new LinkedHashMap<>();
        List<Entity> acts = new ArrayList<>();
        for (Happening event : events) {
            acts.add(event(event, actors));
            for (Party source : event.parties().source()) {
                for (Party target : event.parties().target()) {
                    acts.add(link(event, actor(actors, source), actor(actors, target)));
                }
            }
        }
        entities.addAll(actors.values());
        entities.addAll(acts);
        return entities;
    }

    private static Entity article(Story story) {
        Origin origin = story.origin();
        return Entity.of("Article", origin.key())
                .with("title", origin.title().map(Phrasing::oneLine).orElse(origin.document()))
                .with("fileName", origin.document())
                .with("publisher", origin.outlet())
                .with("sourceUrl", origin.url().filter(url -> url.startsWith("http")))
                .with("publishedAt", origin.published().map(String::valueOf))
                .with("language", "eng");
    }

    private Entity actor(Map<String, Entity> actors, Party party) {
        String id = Shared.actor(party);
        Entity actor = actors.computeIfAbsent(
                id, key -> Entity.of(schema(party), key).with("name", Phrasing.oneLine(party.name())));
        for (String code : party.codes()) {
            actor.with("country", states.twoLetters(code).map(letters -> letters.toLowerCase(Locale.ROOT)));
        }
        return actor;
    }

    /** What the registry knows as a government is a public body; of others it is only told that they can act. */
    private static String schema(Party party) {
        boolean isGovernment = party.id().filter(id -> id.isGovernment()).isPresent();
        return isGovernment ? "PublicBody" : "LegalEntity";
    }

    private Entity event(Happening event, Map<String, Entity> actors) {
        Entity entity = dated(Entity.of("Event", event.id()), event)
                .with("name", wording.summary(event))
                .with("recordId", event.id())
                .with(
                        "notes",
                        event.type().name()
                                + event.act().mode().map(mode -> "/" + mode).orElse(""))
                .with("location", event.place().map(Place::name))
                .with(
                        "country",
                        event.place()
                                .flatMap(place -> states.twoLetters(place.country()))
                                .map(letters -> letters.toLowerCase(Locale.ROOT)));
        Roles.of(event.parties())
                .values()
                .forEach(parties -> parties.forEach(
                        party -> entity.with("involved", actor(actors, party).id())));
        for (Report report : Dyads.tellings(event)) {
            entity.with("proof", hash("Article " + report.origin().key()));
            entity.with(
                    "description",
                    "“" + Phrasing.oneLine(report.words().text()) + "” ("
                            + report.words().document() + ", characters "
                            + report.words().begin() + " to " + report.words().end() + ")");
        }
        return entity;
    }

    private Entity link(Happening event, Entity source, Entity target) {
        return dated(Entity.of("UnknownLink", event.id() + " " + source.id() + " " + target.id()), event)
                .with("subject", source.id())
                .with("object", target.id())
                .with("role", event.type().name().toLowerCase(Locale.ROOT))
                .with("recordId", event.id())
                .with("summary", wording.summary(event));
    }

    /** Dates as precise as they are; FollowTheMoney takes months and years too. */
    private static Entity dated(Entity entity, Happening event) {
        String iso = event.when().iso();
        if (iso.contains("/")) {
            entity.with("startDate", iso.substring(0, iso.indexOf('/')))
                    .with("endDate", iso.substring(iso.indexOf('/') + 1));
        } else {
            entity.with("date", iso);
        }
        return entity;
    }

    private static void write(List<Entity> entities, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            for (Entity entity : entities) {
                json.writeStartObject();
                json.writeStringField("id", entity.id());
                json.writeStringField("schema", entity.schema());
                json.writeObjectFieldStart("properties");
                for (Map.Entry<String, Set<String>> property :
                        entity.properties().entrySet()) {
                    Json.list(json, property.getKey(), property.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            if (!entities.isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
