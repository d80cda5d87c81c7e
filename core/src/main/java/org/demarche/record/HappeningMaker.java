package org.demarche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.place.Place;
import org.demarche.time.When;

/** Says of several reports of one happening what they tell together. */
final class HappeningMaker {
    /** The first reports say what it is about; later ones repeat them. */
    private static final int MOST_READ = 5;

    private HappeningMaker() {}

    /** The happening that {@code tellings} tell; they come in the order of publication. */
    static Happening of(List<Telling> tellings) {
        List<Report> reports = tellings.stream().map(Telling::report).toList();
        Report first = reports.get(0);
        Report fullest = reports.stream()
                .max(Comparator.comparingInt(HappeningMaker::detail))
                .orElse(first);
        return new Happening(
                first.id(),
                fullest.act(),
                parties(first, reports),
                standing(reports),
                when(reports),
                place(reports),
                first.origin().published(),
                topic(tellings),
                reports,
                (int) tellings.stream().mapToInt(Telling::original).distinct().count());
    }

    private static List<String> topic(List<Telling> tellings) {
        Set<String> topic = new TreeSet<>();
        tellings.stream().limit(MOST_READ).forEach(telling -> topic.addAll(telling.topic()));
        return List.copyOf(topic);
    }

    private static int detail(Report report) {
        return (report.modality() == Modality.ASSERTED ? 4 : 0)
                + (report.act().mode().isPresent() ? 2 : 0)
                + Math.min(1, report.act().contexts().size());
    }

    private static Parties parties(Report first, List<Report> reports) {
        List<Party> source = new ArrayList<>();
        List<Party> target = new ArrayList<>();
        List<Party> intermediary = new ArrayList<>();
        List<Party> regarding = new ArrayList<>();
        for (Report report : reports) {
            boolean isTurned = isTurned(first, report);
            add(source, isTurned ? report.parties().target() : report.parties().source());
            add(target, isTurned ? report.parties().source() : report.parties().target());
            add(intermediary, report.parties().intermediary());
            add(regarding, report.parties().regarding());
        }
        return new Parties(source, target, intermediary, regarding);
    }

    /** Whether {@code report} tells a mutual act the other way round. */
    private static boolean isTurned(Report first, Report report) {
        Set<String> actors = Parties.codes(first.parties().source());
        EventType type = first.act().type();
        return type.isSymmetric()
                && Collections.disjoint(actors, Parties.codes(report.parties().source()))
                && !Collections.disjoint(actors, Parties.codes(report.parties().target()));
    }

    /** Adds who isn't there yet: a code is told by whom it was told first, or by the actor that the registry knows. */
    private static void add(List<Party> parties, List<Party> more) {
        for (Party party : more) {
            Set<String> known = new TreeSet<>(Parties.codes(parties));
            boolean isNew = party.isCoded()
                    ? !known.containsAll(party.codes())
                    : parties.stream().noneMatch(other -> other.name().equals(party.name()));
            if (isNew) {
                parties.add(party);
            }
        }
    }

    private static Standing standing(List<Report> reports) {
        Set<Modality> modalities = new TreeSet<>();
        reports.forEach(report -> modalities.add(report.modality()));
        if (modalities.contains(Modality.ASSERTED)) {
            return Standing.REPORTED;
        }
        if (modalities.contains(Modality.DENIED)) {
            return Standing.DENIED;
        }
        return modalities.contains(Modality.FUTURE) ? Standing.PLANNED : Standing.POSSIBLE;
    }

    private static When when(List<Report> reports) {
        return reports.stream()
                .map(Report::when)
                .filter(when -> Days.of(when).isPresent())
                .min(Comparator.comparingLong(
                        when -> Days.of(when).map(Days::length).orElse(Long.MAX_VALUE)))
                .orElse(new When.Unknown());
    }

    private static Optional<Place> place(List<Report> reports) {
        return reports.stream().map(Report::place).flatMap(Optional::stream).min(Comparator.comparing(Place::kind));
    }
}
