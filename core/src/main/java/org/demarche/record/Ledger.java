package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of a corpus that grows: what the stories so far tell, each happening once. It keeps what was compared, so that a story
 * costs only what it touches; taking stories in one by one or all at once comes to the same. For one thread.
 */
public final class Ledger {
    private final Topics topics;
    private final Copies copies = new Copies();
    private final Map<String, Taken> byArticle = new LinkedHashMap<>();
    private final Map<String, Alike> byKey = new HashMap<>();
    private final NavigableSet<Happening> happenings =
            new TreeSet<>(Comparator.comparing(Happening::firstReport, Report.byPublication()));
    /** How many stories were published on each day. */
    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();

    private int taken;

    /**
     * What became of happenings; one that has changed is among both.
     *
     * @param gone happenings that are no more
     * @param come happenings that are new
     */
    public record Changes(List<Happening> gone, List<Happening> come) {
        /** Copies the lists. */
        public Changes {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** An empty ledger; topics are compared by {@code topics}. */
    public Ledger(Topics topics) {
        this.topics = topics;
    }

    /** What all stories so far tell, in the order of first publication. */
    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    /** The stories taken in so far, in the order of publication, undated last. */
    public List<Story> stories() {
        return byArticle.values().stream()
                .map(Taken::story)
                .sorted(Story.byPublication())
                .toList();
    }

    /** The day of the latest publication, if any is known. */
    public Optional<LocalDate> lastPublished() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /**
     * Forgets the articles {@code gone} and takes in {@code come}, each in place of the story of the same article that was there.
     *
     * @param gone keys of articles ({@link Origin#key}); those that aren't there are passed over
     */
    public Changes change(Collection<String> gone, Collection<Story> come) {
        Map<String, Story> fresh = new LinkedHashMap<>();
        come.forEach(story -> fresh.put(story.origin().key(), story));
        List<Taken> left = new ArrayList<>();
        Set<String> leaving = new LinkedHashSet<>(gone);
        leaving.addAll(fresh.keySet());
        for (String key : leaving) {
            Taken known = byArticle.remove(key);
            if (known != null) {
                left.add(known);
                known.story().origin().published().ifPresent(day -> days.merge(day, -1, Ledger::sum));
            }
        }
        List<Taken> arrived = new ArrayList<>();
        for (Story story : fresh.values().stream().sorted(Story.byPublication()).toList()) {
            Taken now = new Taken(story, taken++);
            arrived.add(now);
            byArticle.put(story.origin().key(), now);
            story.origin().published().ifPresent(day -> days.merge(day, 1, Ledger::sum));
        }
        Set<Alike> touched = new LinkedHashSet<>();
        Set<Group> affected = new HashSet<>();
        left.forEach(story -> remove(story, touched, affected));
        for (Taken story : copies.change(left, arrived)) {
            if (story.told().isEmpty()) {
                tell(story, touched);
            } else {
                story.told().forEach(told -> retell(told, story, touched));
            }
        }
        Set<Told> moved = new LinkedHashSet<>();
        touched.forEach(alike -> moved.addAll(alike.merge()));
        if (!left.isEmpty()) {
            byKey.values().removeIf(Alike::isEmpty);
        }
        return regroup(moved, affected, left);
    }

    /** The sum, or nothing where none is left. */
    private static @Nullable Integer sum(int one, int other) {
        return one + other == 0 ? null : Integer.valueOf(one + other);
    }

    private void remove(Taken story, Set<Alike> touched, Set<Group> affected) {
        for (Told told : story.told()) {
            Group group = told.group();
            if (group != null) {
                affected.add(group);
            }
            told.kinds().forEach(alike -> alike.remove(told));
            touched.addAll(told.kinds());
        }
    }

    private void tell(Taken story, Set<Alike> touched) {
        for (Report report : story.story().reports()) {
            Told told = new Told(
                    Telling.of(report, topics, story.number(), story.original().number()));
            story.told().add(told);
            for (String key : told.telling().keys()) {
                Alike alike = byKey.computeIfAbsent(key, any -> new Alike());
                told.join(alike);
                alike.add(told);
                touched.add(alike);
            }
        }
    }

    private static void retell(Told told, Taken story, Set<Alike> touched) {
        told.change(told.telling().copying(story.original().number()));
        told.kinds().forEach(alike -> alike.change(told));
        touched.addAll(told.kinds());
    }

    /** Puts together anew what those of {@code moved} and of {@code affected} tell, without what {@code left} told. */
    private Changes regroup(Set<Told> moved, Set<Group> affected, List<Taken> left) {
        Set<Told> all = new LinkedHashSet<>();
        for (Told told : moved) {
            all.add(told);
            add(told, affected);
            told.firsts().forEach(first -> {
                all.add(first);
                add(first, affected);
            });
        }
        affected.forEach(group -> all.addAll(group.told()));
        left.forEach(story -> all.removeAll(new HashSet<>(story.told())));
        Set<Group> gone = new LinkedHashSet<>(affected);
        List<Happening> come = new ArrayList<>();
        for (List<Told> together : together(List.copyOf(all))) {
            Group known = together.get(0).group();
            boolean isUnchanged =
                    known != null && known.told().equals(together) && Collections.disjoint(together, moved);
            if (isUnchanged) {
                gone.remove(known);
            } else {
                come.add(Group.of(together).happening());
            }
        }
        List<Happening> former = gone.stream().map(Group::happening).toList();
        former.forEach(happenings::remove);
        happenings.addAll(come);
        return new Changes(former, come);
    }

    private static void add(Told told, Set<Group> groups) {
        Group group = told.group();
        if (group != null) {
            groups.add(group);
        }
    }

    /** Those of {@code all} that tell one happening by any of their kinds. */
    private static Collection<List<Told>> together(List<Told> all) {
        Map<Told, Integer> numbers = new HashMap<>();
        all.forEach(told -> numbers.put(told, numbers.size()));
        Partition partition = new Partition(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (Told first : all.get(i).firsts()) {
                partition.join(i, numbers.getOrDefault(first, i));
            }
        }
        Map<Integer, List<Told>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(partition.of(i), any -> new ArrayList<>(1)).add(all.get(i));
        }
        groups.values().forEach(group -> group.sort(Told.byPublication()));
        return groups.values();
    }
}
