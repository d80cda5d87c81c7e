package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.record.Parties;

/**
 * The lanes of a sequence diagram, from left to right: who asked, who stands between, who was asked, whom it regards, others.
 *
 * @param keys the lanes' parties
 * @param between those among them who stand between others
 * @param others how many parties share the last lane because there would be too many; 0 if all have their own
 */
record Lanes(List<String> keys, Set<String> between, int others) {
    private static final int MOST = 7;

    /** Copies the list. */
    Lanes {
        keys = List.copyOf(keys);
    }

    /** The lanes of {@code matter}. */
    static Lanes of(Case matter) {
        Set<String> between = new LinkedHashSet<>(PartyNames.keys(matter.intermediary()));
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(PartyNames.keys(matter.asker()));
        keys.addAll(between);
        keys.addAll(PartyNames.keys(matter.asked()));
        keys.addAll(PartyNames.keys(matter.regarding()));
        for (Step step : matter.steps()) {
            Parties parties = step.happening().parties();
            between.addAll(PartyNames.keys(parties.intermediary()));
            keys.addAll(PartyNames.keys(parties.source()));
            keys.addAll(PartyNames.keys(parties.intermediary()));
            keys.addAll(PartyNames.keys(parties.target()));
        }
        List<String> all = new ArrayList<>(keys);
        return all.size() <= MOST
                ? new Lanes(all, between, 0)
                : new Lanes(all.subList(0, MOST), between, all.size() - MOST + 1);
    }

    /** The number of lanes. */
    int count() {
        return keys.size();
    }

    /** Whether the last lane stands for several parties. */
    boolean isShared(int lane) {
        return others > 0 && lane == count() - 1;
    }

    /** The lanes of {@code parties}, from left to right, each once. */
    List<Integer> of(List<String> parties) {
        return parties.stream()
                .map(keys::indexOf)
                .map(lane -> lane < 0 ? count() - 1 : lane)
                .distinct()
                .sorted()
                .toList();
    }
}
