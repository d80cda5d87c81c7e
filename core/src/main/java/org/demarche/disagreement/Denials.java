package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cases.Wording;
import org.demarche.event.EventType;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/**
 * Finds denials of what others assert or allege. Denials are looked up by the parties of the act, so that the work grows with the
 * number of happenings.
 */
final class Denials {
    /** A denial is compared with so many of the latest happenings between the same parties. */
    private static final int MOST_COMPARED = 100;
    /** So many happenings are shown against a denial, those that fit best. */
    private static final int MOST_AGAINST = 2;

    private final Contradiction contradiction;
    private final Wording wording;
    private final Cues cues;

    Denials(Contradiction contradiction, Wording wording, Cues cues) {
        this.contradiction = contradiction;
        this.wording = wording;
        this.cues = cues;
    }

    /** The denied among {@code happenings}, which come in the order of first publication, with what is told against them. */
    List<Disagreement> find(List<Happening> happenings) {
        Map<String, List<Happening>> told = new HashMap<>();
        for (Happening happening : happenings) {
            if (happening.standing() == Standing.REPORTED || happening.standing() == Standing.POSSIBLE) {
                keys(happening).forEach(key -> told.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(happening));
            }
        }
        List<Disagreement> found = new ArrayList<>();
        for (Happening denied : happenings) {
            if (denied.standing() == Standing.DENIED && !isWithinOne(denied)) {
                of(denied, told).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What bodies of one state deny each other is seldom told apart by their codes. */
    private static boolean isWithinOne(Happening happening) {
        Set<String> source = Parties.codes(happening.parties().source());
        return source.equals(Parties.codes(happening.parties().target()));
    }

    private static Set<String> keys(Happening happening) {
        Set<String> keys = new TreeSet<>();
        for (String source : Parties.codes(happening.parties().source())) {
            for (String target : Parties.codes(happening.parties().target())) {
                keys.add(source.compareTo(target) <= 0 ? source + " " + target : target + " " + source);
            }
        }
        if (happening.type() == EventType.ACCUSE) {
            Parties.codes(happening.parties().target()).forEach(accused -> keys.add("accused " + accused));
        }
        return keys;
    }

    private static Set<String> lookups(Happening denied) {
        Set<String> keys = keys(denied);
        Parties.codes(denied.parties().source()).forEach(denier -> keys.add("accused " + denier));
        return keys;
    }

    private Optional<Disagreement> of(Happening denied, Map<String, List<Happening>> told) {
        List<Report> denying = denied.reports().stream().filter(this::isDenying).toList();
        if (denying.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Happening> candidates = new TreeMap<>();
        for (String key : lookups(denied)) {
            List<Happening> some = told.getOrDefault(key, List.of());
            for (Happening other : some.subList(Math.max(0, some.size() - MOST_COMPARED), some.size())) {
                candidates.put(other.id(), other);
            }
        }
        Denial denial = contradiction.denial(denied, denying);
        List<Happening> against = candidates.values().stream()
                .map(other -> Map.entry(contradiction.score(denial, other), other))
                .filter(scored -> scored.getKey() >= Contradiction.ENOUGH)
                .sorted(Comparator.comparingDouble((Map.Entry<Double, Happening> scored) -> -scored.getKey())
                        .thenComparing(scored -> scored.getValue().id()))
                .limit(MOST_AGAINST)
                .map(Map.Entry::getValue)
                .toList();
        return against.isEmpty() ? Optional.empty() : Optional.of(of(denial, against));
    }

    /** Somebody has to answer for a denial: a side that is known, or whoever it says outright denies it. */
    private boolean isDenying(Report report) {
        return cues.isDenial(report) && (Voice.of(report).isKnown() || cues.isOutright(report));
    }

    private Disagreement of(Denial denial, List<Happening> against) {
        List<Report> reports = against.stream()
                .flatMap(other -> contradiction.opposed(denial, other).stream())
                .toList();
        Side asserting = new Side(accusers(against, reports), wording.summary(against.get(0)), reports);
        Side denying = new Side(denial.voice().parties(), wording.summary(denial.denied()), denial.reports());
        return new Disagreement(
                denial.denied().id(),
                "whether " + wording.asserted(denial.denied()),
                Disagreement.Kind.DENIAL,
                List.of(asserting, denying));
    }

    private static List<Party> accusers(List<Happening> against, List<Report> reports) {
        List<Party> sources = against.stream()
                .filter(other -> other.type() == EventType.ACCUSE)
                .findFirst()
                .map(other -> other.parties().source())
                .orElse(List.of());
        return sources.isEmpty() ? Voice.of(reports).parties() : sources;
    }
}
