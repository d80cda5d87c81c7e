package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorId;
import org.demarche.archive.ActorEntry;
import org.demarche.cases.Case;
import org.demarche.channel.Channel;
import org.demarche.contract.Json;
import org.demarche.event.Ontology;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/** Answers about actors. */
final class ActorRoutes {
    private static final int MOST_PARTNERS = 30;
    private static final int MOST_CASES = 50;
    private static final int MOST_CHANNELS = 20;
    private static final int LAST_COOPERATIVE_QUAD = 2;

    private final Workbench bench;

    ActorRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.get("/actors", this::actors).get("/actors/{id}", this::actor);
    }

    private void actors(Context context) {
        Question question = new Question(context);
        Optional<String> words = question.name("q");
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<ActorEntry> found = bench.live().ready().actors().stream()
                .filter(actor -> words.map(part -> isNamed(actor, part)).orElse(true))
                .toList();
        Items<ActorEntry> items = Items.of(found, ActorEntry::id, position, limit);
        Answer.json(context, json -> {
            Json.list(json, "actors", items.items(), ActorRoutes::line);
            Items.next(json, items.next());
        });
    }

    private static boolean isNamed(ActorEntry actor, String part) {
        return actor.id().equals(part)
                || actor.code().equalsIgnoreCase(part)
                || actor.name().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static void line(JsonGenerator json, ActorEntry actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeStringField("code", actor.code());
        Json.optional(json, "sector", Optional.of(actor.sector()));
        json.writeNumberField("documents", actor.articles());
        json.writeStringField("review", actor.review());
    }

    private void actor(Context context) {
        new Question(context).end();
        Snapshot snapshot = bench.live().ready();
        String id = context.pathParam("id");
        Optional<Actor> known = bench.registry().actor(new ActorId(id));
        ActorEntry entry = snapshot.actor(id)
                .or(() -> known.map(ActorRoutes::unseen))
                .orElseThrow(() -> Problem.absent("actor", id));
        int statements = bench.read(archive -> archive.catalogue().statements(id));
        List<Happening> happenings = snapshot.happeningsOf(id);
        Answer.json(context, json -> {
            line(json, entry);
            json.writeBooleanField("is_known", known.isPresent());
            Json.optional(json, "kind", known.map(actor -> actor.kind().name().toLowerCase(Locale.ROOT)));
            Json.strings(json, "codes", codes(entry, known));
            Json.list(json, "roles", bench.registry().roles(new ActorId(id)), ActorRoutes::role);
            json.writeNumberField("happenings", happenings.size());
            day(json, "first", happenings.stream().flatMap(ActorRoutes::days).min(Comparator.naturalOrder()));
            day(json, "last", happenings.stream().flatMap(ActorRoutes::days).max(Comparator.naturalOrder()));
            Json.list(json, "partners", partners(id, happenings, snapshot), ActorRoutes::partner);
            Json.list(json, "cases", cases(happenings, snapshot), CaseRoutes::line);
            Json.list(json, "channels", channels(entry, snapshot), PartyRoutes::channel);
            json.writeNumberField("statements", statements);
        });
    }

    private static ActorEntry unseen(Actor actor) {
        String code = actor.codes().stream().findFirst().orElse("");
        return new ActorEntry(actor.id().value(), actor.name(), code, actor.sector(), "none", 0);
    }

    private static List<String> codes(ActorEntry entry, Optional<Actor> known) {
        Set<String> codes = new TreeSet<>(known.map(Actor::codes).orElse(List.of()));
        if (!entry.code().isEmpty()) {
            codes.add(entry.code());
        }
        return List.copyOf(codes);
    }

    private static void role(JsonGenerator json, org.demarche.actor.Role role) throws IOException {
        json.writeStringField("office", role.office());
        Json.optional(json, "title", Optional.of(role.title()));
        Json.strings(json, "codes", role.codes());
        day(json, "from", Optional.of(role.from()).filter(day -> !day.equals(LocalDate.MIN)));
        day(json, "until", Optional.of(role.until()).filter(day -> !day.equals(LocalDate.MAX)));
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        Json.optional(json, name, day.map(LocalDate::toString));
    }

    private static Stream<LocalDate> days(Happening happening) {
        return Days.of(happening.when()).stream().map(days -> Snapshot.day(days.last()));
    }

    /** Somebody with whom an actor has to do. */
    private record Partner(
            String id,
            String name,
            String code,
            int happenings,
            int cooperation,
            int conflict,
            double score,
            Optional<LocalDate> last) {
        Partner plus(Partner more) {
            Optional<LocalDate> later = last.isEmpty()
                            || more.last.filter(day -> day.isAfter(last.get())).isPresent()
                    ? more.last
                    : last;
            return new Partner(
                    id,
                    name,
                    code.isEmpty() ? more.code : code,
                    happenings + more.happenings,
                    cooperation + more.cooperation,
                    conflict + more.conflict,
                    score + more.score,
                    later);
        }

        double scoreMean() {
            int done = cooperation + conflict;
            return done == 0 ? 0 : score / done;
        }
    }

    /** Who acts toward the actor, or toward whom it acts; those in the middle or concerned are no partners. */
    private List<Partner> partners(String id, List<Happening> happenings, Snapshot snapshot) {
        Map<String, Partner> partners = new LinkedHashMap<>();
        for (Happening happening : happenings) {
            boolean acts = isAmong(id, happening.parties().source());
            boolean isTarget = isAmong(id, happening.parties().target());
            List<Party> others = acts
                    ? happening.parties().target()
                    : isTarget ? happening.parties().source() : List.of();
            others.stream()
                    .filter(party -> !PartyKey.of(party).equals(id))
                    .forEach(party -> partners.merge(PartyKey.of(party), partner(party, happening), Partner::plus));
        }
        return partners.values().stream()
                .map(partner -> snapshot.actor(partner.id())
                        .map(entry -> named(partner, entry))
                        .orElse(partner))
                .sorted(Comparator.comparing((Partner partner) -> -partner.happenings())
                        .thenComparing(Partner::id))
                .limit(MOST_PARTNERS)
                .toList();
    }

    private static Partner named(Partner partner, ActorEntry entry) {
        return new Partner(
                partner.id(),
                entry.name(),
                entry.code().isEmpty() ? partner.code() : entry.code(),
                partner.happenings(),
                partner.cooperation(),
                partner.conflict(),
                partner.score(),
                partner.last());
    }

    private static boolean isAmong(String id, List<Party> parties) {
        return parties.stream().anyMatch(party -> PartyKey.of(party).equals(id));
    }

    private Partner partner(Party party, Happening happening) {
        boolean isDone = happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
        Ontology.Entry entry = bench.ontology().of(happening.type());
        boolean isConflict = entry.quad() > LAST_COOPERATIVE_QUAD;
        return new Partner(
                PartyKey.of(party),
                party.name(),
                party.codes().stream().findFirst().orElse(""),
                1,
                isDone && !isConflict ? 1 : 0,
                isDone && isConflict ? 1 : 0,
                isDone ? entry.score() : 0,
                days(happening).findFirst());
    }

    private static void partner(JsonGenerator json, Partner partner) throws IOException {
        json.writeStringField("id", partner.id());
        json.writeStringField("name", partner.name());
        json.writeStringField("code", partner.code());
        json.writeNumberField("happenings", partner.happenings());
        json.writeNumberField("cooperation", partner.cooperation());
        json.writeNumberField("conflict", partner.conflict());
        json.writeNumberField("score_mean", Decimals.rounded(partner.scoreMean()));
        day(json, "last", partner.last());
    }

    private static List<Case> cases(List<Happening> happenings, Snapshot snapshot) {
        Set<String> ids = new HashSet<>();
        happenings.forEach(
                happening -> snapshot.casesOfHappening(happening.id()).forEach(matter -> ids.add(matter.id())));
        return snapshot.findings().cases().stream()
                .filter(matter -> ids.contains(matter.id()))
                .limit(MOST_CASES)
                .toList();
    }

    private static List<Channel> channels(ActorEntry entry, Snapshot snapshot) {
        return entry.code().isEmpty()
                ? List.of()
                : snapshot.findings().channels().stream()
                        .filter(channel -> PartyRoutes.isOf(channel, entry.code()))
                        .limit(MOST_CHANNELS)
                        .toList();
    }
}
