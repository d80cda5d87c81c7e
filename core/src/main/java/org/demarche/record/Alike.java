package org.demarche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports that can tell the same: the same type of act between the same parties. */
final class Alike {
    private static final Comparator<Told> ORDER = Told.byPublication();

    private final List<Told> told = new ArrayList<>();
    private final Set<Told> changed = new HashSet<>();
    private List<Told> before = List.of();
    private List<Told> firstsBefore = List.of();

    void add(Told one) {
        int last = told.size() - 1;
        boolean isLatest = last < 0 || ORDER.compare(told.get(last), one) <= 0;
        int place = isLatest ? told.size() : Collections.binarySearch(told, one, ORDER);
        told.add(place < 0 ? -place - 1 : place, one);
        changed.add(one);
    }

    void remove(Told one) {
        told.remove(one);
        changed.remove(one);
    }

    /** Notes that {@code one} is to be compared anew. */
    void change(Told one) {
        changed.add(one);
    }

    /** Whether no report is left. */
    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Compares again what was touched by changes since the last time; returns the reports that tell something else now. */
    Set<Told> merge() {
        List<Told> firsts = Merger.firsts(told, changed, before, firstsBefore);
        Set<Told> moved = new HashSet<>(changed);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).follow(this, firsts.get(i))) {
                moved.add(told.get(i));
            }
        }
        before = List.copyOf(told);
        firstsBefore = firsts;
        changed.clear();
        return moved;
    }
}
