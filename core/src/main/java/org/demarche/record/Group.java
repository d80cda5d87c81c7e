package org.demarche.record;

import java.util.List;

/** Reports that tell one happening. */
final class Group {
    private final List<Told> told;
    private final Happening happening;

    private Group(List<Told> told) {
        this.told = List.copyOf(told);
        this.happening = HappeningMaker.of(told.stream().map(Told::telling).toList());
    }

    /** The group of {@code told}, which come in the order of publication and belong to no other from now on. */
    static Group of(List<Told> told) {
        Group group = new Group(told);
        told.forEach(one -> one.move(group));
        return group;
    }

    /** The reports, in the order of publication. */
    List<Told> told() {
        return told;
    }

    /** What the reports tell together. */
    Happening happening() {
        return happening;
    }
}
