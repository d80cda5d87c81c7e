package org.demarche.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.EventType;
import org.demarche.lexicon.Table;
import org.demarche.record.Standing;

/** What follows on what in a case, by {@code cases/sequence.tsv}. */
final class Sequence {
    private static final String ANY = "*";

    /** The rules that are there, looked up once, for they are asked for often. */
    private final Map<Place, Rule> found = new HashMap<>();

    /** Where a rule applies. */
    private record Place(EventType opener, EventType type, Way way, Standing standing) {}

    /** Which way an act goes between the sides of a case. */
    enum Way {
        /** From who opened it to the other side. */
        FORWARD,
        /** From the other side. */
        BACK,
        /** Neither. */
        ASIDE
    }

    /**
     * One line of the table.
     *
     * @param steps the types that follow
     * @param ways the ways they go
     * @param standings how they stand
     * @param part what they do in the case
     * @param weight how much the order of the two speaks for their belonging together
     * @param status the case's by such a step, if it changes
     */
    record Rule(
            Set<EventType> steps,
            Set<Way> ways,
            Set<Standing> standings,
            Part part,
            double weight,
            Optional<Status> status) {}

    private Sequence(Map<EventType, List<Rule>> rules) {
        rules.forEach((opener, some) -> {
            for (EventType type : EventType.values()) {
                for (Way way : Way.values()) {
                    for (Standing standing : Standing.values()) {
                        find(some, type, way, standing)
                                .ifPresent(rule -> found.put(new Place(opener, type, way, standing), rule));
                    }
                }
            }
        });
    }

    static Sequence read() {
        Map<EventType, List<Rule>> rules = new EnumMap<>(EventType.class);
        Table table = Table.read("cases/sequence.tsv", "opener", "step", "way", "modality", "part", "weight", "status");
        for (Table.Row row : table.rows()) {
            try {
                rules.computeIfAbsent(EventType.valueOf(row.required("opener")), any -> new ArrayList<>())
                        .add(rule(row));
            } catch (IllegalArgumentException e) {
                throw row.error("expected types, forward, back or *, modalities, a part, a number and a status");
            }
        }
        return new Sequence(rules);
    }

    private static Rule rule(Table.Row row) {
        return new Rule(
                row.required("step").equals(ANY)
                        ? EnumSet.allOf(EventType.class)
                        : row.list("step").stream().map(EventType::valueOf).collect(Collectors.toSet()),
                row.required("way").equals(ANY)
                        ? EnumSet.allOf(Way.class)
                        : Set.of(Way.valueOf(row.required("way").toUpperCase(Locale.ROOT))),
                standings(row),
                Part.valueOf(row.required("part").toUpperCase(Locale.ROOT)),
                Double.parseDouble(row.required("weight")),
                row.optional("status").map(Openers::status));
    }

    private static Set<Standing> standings(Table.Row row) {
        if (row.required("modality").equals(ANY)) {
            return EnumSet.allOf(Standing.class);
        }
        Set<Standing> standings = row.list("modality").stream()
                .map(Openers::standing)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
        if (standings.contains(Standing.REPORTED)) {
            standings.add(Standing.DISPUTED);
        }
        return standings;
    }

    /** The rule for a step of {@code type} that goes {@code way}, after {@code opener}. */
    Optional<Rule> of(EventType opener, EventType type, Way way, Standing standing) {
        return Optional.ofNullable(found.get(new Place(opener, type, way, standing)));
    }

    private static Optional<Rule> find(List<Rule> rules, EventType type, Way way, Standing standing) {
        return rules.stream()
                .filter(rule -> rule.steps().contains(type)
                        && rule.ways().contains(way)
                        && rule.standings().contains(standing))
                .findFirst();
    }
}
