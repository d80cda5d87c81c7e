package org.demarche.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.actor.Actor.Gender;
import org.demarche.actor.Pronouns.Pronoun;

/**
 * Somebody mentioned before, with what a later pronoun or noun must agree with.
 *
 * @param lemma what the mention's head is called
 * @param titles the titles beside it
 * @param isDescribed whether it was told by what it is, not by a name
 * @param isSpeaker whether it was the subject of a verb of saying
 * @param group the codes of all who were named along with it ("Qatar and Egypt"), its own first; only its own if none were
 */
record Referent(
        Mention mention,
        String lemma,
        Set<String> titles,
        boolean isPerson,
        boolean isPlural,
        boolean isSubject,
        boolean isDescribed,
        boolean isSpeaker,
        Gender gender,
        List<String> group) {
    /** Copies the collections. */
    Referent {
        titles = Set.copyOf(titles);
        group = List.copyOf(group);
    }

    /** Whether several were named together. */
    boolean isGroup() {
        return group.size() > mention.codes().size();
    }

    /** This, named along with all of {@code codes}. */
    Referent among(List<String> codes) {
        return new Referent(
                mention, lemma, titles, isPerson, isPlural, isSubject, isDescribed, isSpeaker, gender, codes);
    }

    /** What a referent of {@code pronoun} must be. */
    static Predicate<Referent> fits(Pronoun pronoun) {
        return switch (pronoun.kind()) {
            case MALE -> referent -> referent.isPerson && !referent.isPlural && referent.gender != Gender.FEMALE;
            case FEMALE -> referent -> referent.isPerson && !referent.isPlural && referent.gender != Gender.MALE;
            case THING -> referent -> !referent.isPerson && !referent.isPlural;
            case PLURAL -> referent -> referent.isPlural || !referent.isPerson || referent.isGroup();
        };
    }
}
