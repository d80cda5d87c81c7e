package org.demarche.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.event.EventType;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/**
 * Which happenings are wanted.
 *
 * @param actor who takes part
 * @param with who takes part too
 * @param type what is done
 * @param place where: a place's name or a country's code
 * @param standing how it stands
 * @param from the first day on which it can have happened
 * @param until the last
 */
record Happenings(
        Optional<String> actor,
        Optional<String> with,
        Optional<EventType> type,
        Optional<String> place,
        Optional<Standing> standing,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** As a request asks for. */
    static Happenings of(Question question) {
        return new Happenings(
                question.name("actor"),
                question.name("with"),
                question.type(),
                question.name("place"),
                question.choice("standing", Standing.values(), Standing::label),
                question.first("from"),
                question.last("until"));
    }

    /** Those of {@code snapshot}, in the order of time, undated last. */
    List<Happening> in(Snapshot snapshot) {
        // Somebody asked for by id is found without looking at all.
        List<Happening> all = actor.map(snapshot::happeningsOf)
                .filter(some -> !some.isEmpty())
                .orElse(snapshot.findings().happenings());
        Predicate<Happening> wanted = wanted();
        return all.stream().filter(wanted).toList();
    }

    private Predicate<Happening> wanted() {
        Optional<Predicate<Party>> one = actor.map(PartyKey::named);
        Optional<Predicate<Party>> other = with.map(PartyKey::named);
        return happening -> type.map(happening.type()::equals).orElse(true)
                && standing.map(happening.standing()::equals).orElse(true)
                && place.map(name -> isAt(happening, name)).orElse(true)
                && isWithin(happening)
                && one.map(named -> takesPart(happening, named)).orElse(true)
                && other.map(named -> takesPart(happening, named)).orElse(true);
    }

    private static boolean isAt(Happening happening, String name) {
        return happening
                .place()
                .filter(place ->
                        place.name().equalsIgnoreCase(name) || place.country().equals(name.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    private boolean isWithin(Happening happening) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        Optional<Days> days = Days.of(happening.when());
        return days.isPresent()
                && from.map(day -> days.get().last() >= day.toEpochDay()).orElse(true)
                && until.map(day -> days.get().first() <= day.toEpochDay()).orElse(true);
    }

    /** Whether one of its parties is {@code named}. */
    static boolean takesPart(Happening happening, Predicate<Party> named) {
        return Snapshot.roles(happening.parties()).stream()
                .anyMatch(parties -> parties.stream().anyMatch(named));
    }
}
