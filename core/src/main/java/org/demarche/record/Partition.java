package org.demarche.record;

import java.util.Arrays;

/** Which of the numbers from 0 belong together; at first each stands alone (union by smallest number, with path halving). */
public final class Partition {
    private int[] parents;

    /** Parts the numbers from 0 to {@code size}, itself left out. */
    public Partition(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    /** Puts the sets of {@code one} and {@code other} together. */
    public void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The smallest number of the set that holds {@code number}. */
    public int of(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
