package org.demarche.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts of several pairs that are one matter, and the case that they make if it is worth one. */
final class Matter {
    private final List<Draft> drafts;
    private final List<Draft.Link> links;
    private final Optional<Case> made;

    private Matter(List<Draft> drafts, List<Draft.Link> links, Optional<Case> made) {
        this.drafts = drafts;
        this.links = links;
        this.made = made;
    }

    /** A matter of which nothing is known yet. */
    static Matter open() {
        return new Matter(new ArrayList<>(), new ArrayList<>(), Optional.empty());
    }

    /** The same, with the case that it makes. */
    Matter as(Optional<Case> matter) {
        return new Matter(drafts, links, matter);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** What belongs to it, by the ids of the happenings. */
    List<Draft.Link> links() {
        return links;
    }

    Optional<Case> made() {
        return made;
    }
}
