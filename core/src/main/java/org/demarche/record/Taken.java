package org.demarche.record;

import java.util.ArrayList;
import java.util.List;

/** A story that a ledger has taken in, with what it is a copy of. */
final class Taken {
    private final Story story;
    private final int number;
    private final List<Told> told = new ArrayList<>();
    private Taken original = this;
    private boolean isSettled;

    Taken(Story story, int number) {
        this.story = story;
        this.number = number;
    }

    Story story() {
        return story;
    }

    /** What tells it from all others of its ledger. */
    int number() {
        return number;
    }

    /** Its reports, in their order. */
    List<Told> told() {
        return told;
    }

    /** The story that it is a copy of, else itself. */
    Taken original() {
        return original;
    }

    boolean isOriginal() {
        return number == original.number;
    }

    /** Whether it is known what it is a copy of. */
    boolean isSettled() {
        return isSettled;
    }

    void settle(Taken first) {
        original = first;
        isSettled = true;
    }
}
