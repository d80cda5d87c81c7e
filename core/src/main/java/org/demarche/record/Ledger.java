package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The happenings of a corpus that grows: what the stories so far tell, each happening once. It keeps what was compared, so that a story
 * costs only what it touches; taking stories in one by one or all at once comes to the same. For one thread.
 */
public final class Ledger {
    private final Topics topics;
    private final Copies copies = new Copies();
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Alike> byKey = new HashMap<>();
    private final Map<Integer, Made> made = new HashMap<>();
    private int stories;

    /** Reports that can tell the same, and which of them do, as pairs of numbers. */
    private static final class Alike {
        private final List<Integer> numbers = new ArrayList<>();
        private List<int[]> joined = List.of();
    }

    /** A happening, and the numbers of the reports that it was made of. */
    private record Made(List<Integer> numbers, Happening happening) {}

    /** An empty ledger; topics are compared by {@code topics}. */
    public Ledger(Topics topics) {
        this.topics = topics;
    }

    /** Takes {@code more} stories in, in the order of their publication, and returns what all stories so far tell, in the order of first publication. */
    public List<Happening> add(List<Story> more) {
        Set<Alike> touched = new LinkedHashSet<>();
        for (Story story : more.stream().sorted(Story.byPublication()).toList()) {
            int original = copies.add(story);
            for (Report report : story.reports()) {
                Telling telling = Telling.of(report, topics, stories, original);
                for (String key : telling.keys()) {
                    Alike alike = byKey.computeIfAbsent(key, any -> new Alike());
                    alike.numbers.add(tellings.size());
                    touched.add(alike);
                }
                tellings.add(telling);
            }
            stories++;
        }
        Comparator<Integer> order =
                Comparator.comparing(number -> tellings.get(number).report(), Report.byPublication());
        for (Alike alike : touched) {
            alike.numbers.sort(order);
            alike.joined = Merger.join(alike.numbers, tellings);
        }
        return happenings(order);
    }

    private List<Happening> happenings(Comparator<Integer> order) {
        Partition together = new Partition(tellings.size());
        byKey.values().forEach(alike -> alike.joined.forEach(pair -> together.join(pair[0], pair[1])));
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            groups.computeIfAbsent(together.of(i), any -> new ArrayList<>(1)).add(i);
        }
        made.keySet().retainAll(groups.keySet());
        groups.forEach((first, numbers) -> {
            Made known = made.get(first);
            if (known == null || !known.numbers().equals(numbers)) {
                made.put(first, new Made(numbers, happening(numbers, order)));
            }
        });
        return made.values().stream()
                .map(Made::happening)
                .sorted(Comparator.comparing(Happening::firstReport, Report.byPublication()))
                .toList();
    }

    private Happening happening(List<Integer> numbers, Comparator<Integer> order) {
        return HappeningMaker.of(
                numbers.stream().sorted(order).map(tellings::get).toList());
    }
}
