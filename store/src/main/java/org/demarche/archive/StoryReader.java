package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorId;
import org.demarche.event.Attribution;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.place.Place;
import org.demarche.record.Act;
import org.demarche.record.Claim;
import org.demarche.record.Fingerprint;
import org.demarche.record.Origin;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.record.Story;
import org.demarche.time.When;

/** Makes plain records of one article's reading again. */
final class StoryReader {
    private final Origin origin;
    private final Quoter quoter;
    private final JsonNode reading;

    /** Of the article {@code origin}, whose document holds {@code quoter}'s text. */
    StoryReader(Origin origin, Quoter quoter, ObjectNode reading) {
        this.origin = origin;
        this.quoter = quoter;
        this.reading = reading;
    }

    /** All that it tells; what reviews reject is left out. */
    Story story(Fingerprint fingerprint) {
        List<Report> reports = new ArrayList<>();
        for (JsonNode event : reading.path("events")) {
            if (!event.path("review").asText().equals("rejected")) {
                reports.add(report(event));
            }
        }
        List<Claim> claims = new ArrayList<>();
        reading.path("statements").forEach(statement -> claims.add(claim(statement)));
        return new Story(origin, reports, claims, fingerprint);
    }

    private Report report(JsonNode event) {
        List<String> contexts = new ArrayList<>();
        event.path("context").forEach(context -> contexts.add(context.asText()));
        List<Speaker> attribution = new ArrayList<>();
        event.path("attribution").forEach(source -> attribution.add(speaker(source)));
        JsonNode evidence = event.path("evidence");
        return new Report(
                event.path("id").asText(),
                origin,
                event.path("event").asText(),
                new Act(
                        EventType.valueOf(event.path("type").asText()),
                        JsonText.text(event, "mode"),
                        JsonText.text(event, "cameo"),
                        contexts),
                new Parties(
                        parties(event.path("source")),
                        parties(event.path("target")),
                        parties(event.path("intermediary")),
                        parties(event.path("regarding"))),
                Modality.valueOf(event.path("modality").asText().toUpperCase(Locale.ROOT)),
                attribution,
                when(event.path("date")),
                place(event.path("place")),
                event.path("sentence").asInt(),
                quote(evidence),
                passage(event.path("sentence").asInt(), evidence),
                evidence.path("rule").asText());
    }

    /** Somebody who acts for several is several objects in the reading, with the same words. */
    private static List<Party> parties(JsonNode nodes) {
        Set<Party> parties = new LinkedHashSet<>();
        int next = 0;
        while (next < nodes.size()) {
            JsonNode first = nodes.get(next);
            List<String> codes = new ArrayList<>();
            while (next < nodes.size() && isSame(first, nodes.get(next))) {
                String code = nodes.get(next++).path("code").asText();
                if (!code.isEmpty()) {
                    codes.add(code);
                }
            }
            parties.add(party(first, codes));
        }
        return List.copyOf(parties);
    }

    private static boolean isSame(JsonNode first, JsonNode other) {
        return first.path("name").equals(other.path("name"))
                && first.path("begin").equals(other.path("begin"))
                && first.path("end").equals(other.path("end"));
    }

    private static Party party(JsonNode node, List<String> codes) {
        return new Party(
                codes,
                JsonText.text(node, "id").map(ActorId::new),
                node.path("name").asText(),
                node.path("sector").asText());
    }

    private Speaker speaker(JsonNode source) {
        List<String> codes = new ArrayList<>();
        source.path("codes").forEach(code -> codes.add(code.asText()));
        Optional<Party> who = source.has("name") ? Optional.of(party(source, codes)) : Optional.empty();
        String kind = source.path("kind").asText().toUpperCase(Locale.ROOT);
        return new Speaker(Attribution.Kind.valueOf(kind), who, quote(source));
    }

    private static When when(JsonNode date) {
        Optional<IsoDate> known = JsonText.text(date, "value").map(IsoDate::of);
        if (known.isEmpty()) {
            return new When.Unknown();
        }
        LocalDate first = known.get().first();
        LocalDate last = known.get().last();
        boolean isInterval = date.path("value").asText().contains("/");
        return first.equals(last) && !isInterval ? new When.Day(first) : new When.Interval(first, last);
    }

    private static Optional<Place> place(JsonNode place) {
        if (place.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                place.path("name").asText(),
                place.path("country").asText(),
                Place.Kind.valueOf(place.path("kind").asText("CITY")),
                place.path("lat").asDouble(),
                place.path("lon").asDouble()));
    }

    private Quote quote(JsonNode words) {
        return quote(words.path("begin").asInt(), words.path("end").asInt());
    }

    private Quote quote(int begin, int end) {
        return new Quote(origin.document(), begin, end, quoter.quote(begin, end));
    }

    /** The sentence; an event of an earlier reading may stand in a sentence that is found no more. */
    private Quote passage(int sentence, JsonNode evidence) {
        JsonNode sentences = reading.path("sentences");
        int begin = sentences.path(2 * sentence).asInt();
        int end = sentences.path(2 * sentence + 1).asInt();
        boolean holds =
                begin <= evidence.path("begin").asInt() && evidence.path("end").asInt() <= end;
        return holds ? quote(begin, end) : quote(evidence);
    }

    private Claim claim(JsonNode statement) {
        return new Claim(
                statement.path("sentence").asInt(),
                statement.has("source") ? Optional.of(speaker(statement.path("source"))) : Optional.empty(),
                statement.has("cue") ? Optional.of(quote(statement.path("cue"))) : Optional.empty(),
                quote(statement.path("content")),
                statement.path("direct").asBoolean());
    }
}
