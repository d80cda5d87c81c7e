package org.demarche.relation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/** Counts what passed between each two parties in each month. An act between several counts for each two of them. */
public final class Relations {
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    public Relations(Ontology ontology) {
        this.ontology = ontology;
    }

    private record Key(String one, String other, Optional<YearMonth> month) {}

    /** The relations that {@code happenings} make, by names and then time, undated last. */
    public List<Relation> count(List<Happening> happenings) {
        Comparator<Key> order = Comparator.comparing(Key::one)
                .thenComparing(Key::other)
                .thenComparing(key -> key.month().map(YearMonth::toString).orElse("~"));
        Map<Key, List<Happening>> byKey = new TreeMap<>(order);
        for (Happening happening : happenings) {
            Optional<YearMonth> month = month(happening);
            for (String[] pair : pairs(happening)) {
                byKey.computeIfAbsent(new Key(pair[0], pair[1], month), any -> new ArrayList<>())
                        .add(happening);
            }
        }
        List<Relation> relations = new ArrayList<>();
        byKey.forEach((key, some) -> relations.add(relation(key, some)));
        return relations;
    }

    private static Optional<YearMonth> month(Happening happening) {
        return Days.of(happening.when(), happening.firstPublished())
                .map(days -> YearMonth.from(LocalDate.ofEpochDay(days.last())));
    }

    private static List<String[]> pairs(Happening happening) {
        Set<String> seen = new TreeSet<>();
        List<String[]> pairs = new ArrayList<>();
        for (String source : Parties.codes(happening.parties().source())) {
            for (String target : Parties.codes(happening.parties().target())) {
                String one = source.compareTo(target) <= 0 ? source : target;
                String other = source.compareTo(target) <= 0 ? target : source;
                if (seen.add(one + " " + other)) {
                    pairs.add(new String[] {one, other});
                }
            }
        }
        return pairs;
    }

    private Relation relation(Key key, List<Happening> happenings) {
        Map<EventType, Integer> byType = new EnumMap<>(EventType.class);
        Map<Integer, Integer> byQuad = new TreeMap<>();
        Map<Modality, Integer> byModality = new EnumMap<>(Modality.class);
        double sum = 0;
        int independent = 0;
        int copies = 0;
        for (Happening happening : happenings) {
            byModality.merge(modality(happening.standing()), 1, Integer::sum);
            if (happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED) {
                Ontology.Entry entry = ontology.of(happening.type());
                byType.merge(happening.type(), 1, Integer::sum);
                byQuad.merge(entry.quad(), 1, Integer::sum);
                sum += entry.score();
            }
            independent += happening.independentReports();
            copies += stories(happening) - happening.independentReports();
        }
        return new Relation(
                key.one(),
                key.other(),
                key.month(),
                byType,
                byQuad,
                byModality,
                sum,
                happenings.size(),
                independent,
                copies);
    }

    private static Modality modality(Standing standing) {
        return switch (standing) {
            case REPORTED, DISPUTED -> Modality.ASSERTED;
            case DENIED -> Modality.DENIED;
            case PLANNED -> Modality.FUTURE;
            case POSSIBLE -> Modality.POSSIBLE;
        };
    }

    private static int stories(Happening happening) {
        Set<String> stories = new HashSet<>();
        for (Report report : happening.reports()) {
            stories.add(report.origin().key());
        }
        return stories.size();
    }
}
