package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.record.Claim;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Speaker;
import org.demarche.record.Story;

/** Everybody who takes part in an event or says something. */
final class ActorTable {
    private final Map<String, Sighting> actors = new TreeMap<>();

    private ActorTable() {}

    /** What is known of one of them. */
    private static final class Sighting {
        private final Party party;
        private final Set<String> codes = new LinkedHashSet<>();
        private final Set<String> sectors = new LinkedHashSet<>();
        private final Set<String> events = new LinkedHashSet<>();
        private final List<LocalDate> days = new ArrayList<>();
        private int statements;

        Sighting(Party party) {
            this.party = party;
        }
    }

    /** A row for each, by its id. */
    static Table<?> of(Content content, List<Happening> events) {
        ActorTable table = new ActorTable();
        for (Happening event : events) {
            Roles.of(event.parties()).values().stream().flatMap(List::stream).forEach(party -> table.add(party, event));
        }
        for (Story story : content.findings().stories()) {
            story.claims().stream()
                    .map(Claim::speaker)
                    .flatMap(Optional::stream)
                    .map(Speaker::who)
                    .flatMap(Optional::stream)
                    .forEach(party -> table.sighting(party).statements++);
        }
        return new Table<>(
                "actors",
                "Somebody who takes part in an event or says something.",
                List.of(
                        Column.text(
                                "actor",
                                "The id in the registry; for somebody unknown a question mark and the words.",
                                row -> Shared.actor(row.party)),
                        Column.text("name", "The usual name, or the words.", row -> Phrasing.oneLine(row.party.name())),
                        Column.flag("is_known", "Whether the registry knows the actor.", row -> row.party
                                .id()
                                .isPresent()),
                        Column.text(
                                "codes",
                                "For whom the actor acts in these documents; several where that changed or is open.",
                                row -> String.join(Shared.LIST, row.codes)),
                        Column.text("sectors", "As what.", row -> String.join(Shared.LIST, row.sectors)),
                        Column.whole("events", "In how many events the actor takes part.", row -> row.events.size()),
                        Column.whole("statements", "How many statements are the actor's.", row -> row.statements),
                        Column.day(
                                "first_day", "The first day of a dated event with the actor.", row -> row.days.stream()
                                        .min(Comparator.naturalOrder())),
                        Column.day("last_day", "The last day of a dated event with the actor.", row -> row.days.stream()
                                .max(Comparator.naturalOrder()))),
                List.copyOf(table.actors.values()));
    }

    private void add(Party party, Happening event) {
        Sighting sighting = sighting(party);
        sighting.events.add(event.id());
        Stream.of(Shared.first(event.when()), Shared.last(event.when()))
                .flatMap(Optional::stream)
                .forEach(sighting.days::add);
    }

    private Sighting sighting(Party party) {
        Sighting sighting = actors.computeIfAbsent(Shared.actor(party), id -> new Sighting(party));
        sighting.codes.addAll(party.codes());
        if (!party.sector().isEmpty()) {
            sighting.sectors.add(party.sector());
        }
        return sighting;
    }
}
