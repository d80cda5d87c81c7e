package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that a ledger has taken in: with what it is compared, and the happening that it tells. */
final class Told {
    private Telling telling;
    private final List<Alike> kinds = new ArrayList<>(1);
    private final List<Told> firsts = new ArrayList<>(1);
    private @Nullable Group group;

    Told(Telling telling) {
        this.telling = telling;
    }

    static Comparator<Told> byPublication() {
        return Comparator.comparing(told -> told.telling.report(), Report.byPublication());
    }

    Telling telling() {
        return telling;
    }

    void change(Telling now) {
        telling = now;
    }

    /** The kinds of reports that it is compared with. */
    List<Alike> kinds() {
        return kinds;
    }

    /** The first reports of what it tells, one for each of its kinds. */
    List<Told> firsts() {
        return firsts;
    }

    void join(Alike alike) {
        kinds.add(alike);
        firsts.add(this);
    }

    /** Notes that among {@code alike} it tells the same as {@code first}; returns whether that is new. */
    boolean follow(Alike alike, Told first) {
        int place = kinds.indexOf(alike);
        return !firsts.set(place, first).equals(first);
    }

    /** With which others it tells one happening, as far as is known. */
    @Nullable
    Group group() {
        return group;
    }

    void move(Group to) {
        group = to;
    }
}
