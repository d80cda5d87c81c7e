package org.demarche.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the happenings between two parties when they were linked, and from what. The state of a draft is a number that
 * stands for all it holds, in the order in which it was added. Where a happening is compared with drafts in the same states as the last
 * time, the outcome is the same, and nothing has to be weighed again. Only what the last linking used is kept.
 */
final class Decisions {
    private static final int NUMBER_BITS = 32;

    private final Book former;
    private final Book now;

    /** When a happening is asked for its case. */
    enum Round {
        /** What opens cases, in the order of time. */
        OPENERS,
        /** What follows on them. */
        FOLLOWERS,
        /** What was left over. */
        LEFT,
        /** What is left of what might have opened one. */
        BARE
    }

    /** Which of several drafts a happening joined, if any. */
    static final class Decision {
        private final int[] states;
        private final int chosen;
        private final List<Reason> reasons;

        private Decision(int[] states, int chosen, List<Reason> reasons) {
            this.states = states;
            this.chosen = chosen;
            this.reasons = reasons;
        }

        /** The place of the draft that it joined; absent if it joined none. */
        Optional<Integer> chosen() {
            return chosen < 0 ? Optional.empty() : Optional.of(chosen);
        }

        /** Why it joined that. */
        List<Reason> reasons() {
            return reasons;
        }
    }

    /** What one linking used. Happenings are told apart by being the same object, since one that has changed is another. */
    private static final class Book {
        private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
        private final Map<Long, Integer> states = new HashMap<>();
        private final Map<Round, IdentityHashMap<Node, Decision>> decisions = new EnumMap<>(Round.class);
        private int last;

        private IdentityHashMap<Node, Decision> of(Round round) {
            return decisions.computeIfAbsent(round, any -> new IdentityHashMap<>());
        }
    }

    private Decisions(Book former) {
        this.former = former;
        this.now = new Book();
        this.now.last = former.last;
    }

    /** Nothing was decided so far. */
    static Decisions none() {
        return new Decisions(new Book());
    }

    /** For another linking, which may use what this one used. */
    Decisions next() {
        return new Decisions(now);
    }

    /** The state of a draft in {@code state} once {@code node} is added; 0 is the state of a draft that holds nothing. */
    int state(int state, Node node) {
        int number = now.numbers.computeIfAbsent(node, any -> known(former.numbers.get(node)));
        long key = ((long) state << NUMBER_BITS) | number;
        return now.states.computeIfAbsent(key, any -> known(former.states.get(key)));
    }

    private int known(@Nullable Integer number) {
        return number == null ? ++now.last : number;
    }

    /** What was decided of {@code node} in {@code round}, if {@code drafts} are those of the last time in the same states. */
    Optional<Decision> of(Round round, Node node, Collection<Draft> drafts) {
        Decision decision = former.of(round).get(node);
        if (decision == null || !Arrays.equals(decision.states, states(drafts))) {
            return Optional.empty();
        }
        now.of(round).put(node, decision);
        return Optional.of(decision);
    }

    /** Notes that of {@code drafts}, {@code node} joins the one at {@code chosen}, or none if that is below 0. */
    Decision decide(Round round, Node node, Collection<Draft> drafts, int chosen, List<Reason> reasons) {
        Decision decision = new Decision(states(drafts), chosen, reasons);
        now.of(round).put(node, decision);
        return decision;
    }

    private static int[] states(Collection<Draft> drafts) {
        return drafts.stream().mapToInt(Draft::state).toArray();
    }
}
