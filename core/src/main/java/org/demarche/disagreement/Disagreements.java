package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cases.Case;
import org.demarche.cases.Part;
import org.demarche.cases.Step;
import org.demarche.cases.Wording;
import org.demarche.event.EventType;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Standing;
import org.demarche.record.Topics;

/**
 * Finds accounts that can't both stand: denials of what others assert or allege, and different answers to one request. Denials are
 * looked up by the parties of the act, so that the work grows with the number of happenings.
 */
public final class Disagreements {
    /** A denial is compared with so many of the latest happenings between the same parties. */
    private static final int MOST_COMPARED = 100;
    /** So many happenings are shown against a denial, those that fit best. */
    private static final int MOST_AGAINST = 2;

    private final Contradiction contradiction;
    private final Wording wording;

    /** Compares topics by {@code topics} and calls parties by {@code names}. */
    public Disagreements(Topics topics, Names names) {
        this.contradiction = new Contradiction(topics);
        this.wording = Wording.read(names);
    }

    /** The disagreements in {@code happenings}, which come in the order of first publication, and in {@code cases}. */
    public List<Disagreement> find(List<Happening> happenings, List<Case> cases) {
        Map<String, List<Happening>> told = new HashMap<>();
        for (Happening happening : happenings) {
            if (happening.standing() != Standing.DENIED) {
                keys(happening).forEach(key -> told.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(happening));
            }
        }
        List<Disagreement> found = new ArrayList<>();
        for (Happening denied : happenings) {
            if (denied.standing() == Standing.DENIED) {
                denial(denied, told).ifPresent(found::add);
            }
        }
        cases.forEach(matter -> answers(matter).ifPresent(found::add));
        return found.stream()
                .sorted(Comparator.comparing(Disagreement::about).thenComparing(Disagreement::id))
                .toList();
    }

    private static Set<String> keys(Happening happening) {
        Set<String> keys = new TreeSet<>();
        for (String source : Parties.codes(happening.parties().source())) {
            for (String target : Parties.codes(happening.parties().target())) {
                keys.add(pair(source, target));
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

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    private Optional<Disagreement> denial(Happening denied, Map<String, List<Happening>> told) {
        Map<String, Happening> candidates = new TreeMap<>();
        for (String key : lookups(denied)) {
            List<Happening> some = told.getOrDefault(key, List.of());
            for (Happening other : some.subList(Math.max(0, some.size() - MOST_COMPARED), some.size())) {
                candidates.put(other.id(), other);
            }
        }
        Set<String> words = contradiction.words(denied);
        List<Happening> against = candidates.values().stream()
                .map(other -> Map.entry(contradiction.score(denied, words, other), other))
                .filter(scored -> scored.getKey() >= Contradiction.ENOUGH)
                .sorted(Comparator.comparingDouble((Map.Entry<Double, Happening> scored) -> -scored.getKey())
                        .thenComparing(scored -> scored.getValue().id()))
                .limit(MOST_AGAINST)
                .map(Map.Entry::getValue)
                .toList();
        if (against.isEmpty()) {
            return Optional.empty();
        }
        List<Report> reports = against.stream()
                .flatMap(other -> Contradiction.opposed(denied, other).stream())
                .toList();
        Side asserting = new Side(accusers(against, reports), wording.summary(against.get(0)), reports);
        Side denying = new Side(deniers(denied), wording.summary(denied), denied.reports());
        return Optional.of(new Disagreement(
                denied.id(),
                "whether " + wording.asserted(denied),
                Disagreement.Kind.DENIAL,
                List.of(asserting, denying)));
    }

    private static List<Party> accusers(List<Happening> against, List<Report> reports) {
        List<Party> sources = against.stream()
                .filter(other -> other.type() == EventType.ACCUSE)
                .findFirst()
                .map(other -> other.parties().source())
                .orElse(List.of());
        return sources.isEmpty() ? Voice.of(reports).parties() : sources;
    }

    private static List<Party> deniers(Happening denied) {
        return Voice.of(denied.reports()).orElse(denied.parties().source()).parties();
    }

    /** Two answers to one request that can't both have been given, told of the same days by different speakers. */
    private Optional<Disagreement> answers(Case matter) {
        List<Step> refusals = steps(matter, Set.of(EventType.REJECT));
        List<Step> consents = steps(matter, Set.of(EventType.AGREE, EventType.CONCEDE));
        for (Step refusal : refusals) {
            for (Step consent : consents) {
                Voice one = Voice.of(refusal.happening().reports());
                Voice other = Voice.of(consent.happening().reports());
                boolean isFromTwo = one.isKnown() && other.isKnown() && !one.isOneSideWith(other);
                if (isFromTwo && contradiction.isOfOneTime(refusal.happening(), consent.happening())) {
                    Side yes = new Side(
                            other.parties(),
                            consent.summary(),
                            consent.happening().reports());
                    Side no = new Side(
                            one.parties(),
                            refusal.summary(),
                            refusal.happening().reports());
                    String about = "the answer in: " + matter.title();
                    return Optional.of(new Disagreement(
                            refusal.happening().id(), about, Disagreement.Kind.ANSWER, List.of(yes, no)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> steps(Case matter, Set<EventType> types) {
        return matter.steps().stream()
                .filter(step -> step.part() == Part.ANSWERED
                        && types.contains(step.happening().type()))
                .filter(step -> step.happening().standing() == Standing.REPORTED)
                .filter(step -> !Collections.disjoint(
                        Parties.codes(step.happening().parties().source()), Parties.codes(matter.asked())))
                .toList();
    }
}
