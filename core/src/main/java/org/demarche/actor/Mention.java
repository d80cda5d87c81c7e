package org.demarche.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.text.Span;

/**
 * Words that refer to a political actor.
 *
 * @param sentence the number of the sentence
 * @param head the number of the token that heads the words
 * @param span the words, in the document's text
 * @param form how they refer
 * @param resolution to whom
 * @param name the actor's name, or the words themselves for somebody unknown
 * @param codes for whom the actor acts; empty if unknown
 * @param sector such as {@code GOV}; empty if none fits
 */
public record Mention(
        int sentence,
        int head,
        Span span,
        Form form,
        Resolution resolution,
        String name,
        List<String> codes,
        String sector) {
    private static final Set<String> BESIDE_GOVERNMENT = Set.of("OPP", "REB", "PTY", "PAR", "CVL");

    /** Copies the list. */
    public Mention {
        codes = List.copyOf(codes);
    }

    /** How words refer to an actor. */
    public enum Form {
        /** By name: "Iraq", "Haider al-Abadi", "the Arab League". */
        NAME,
        /** By what somebody is: "Iraqi officials", "the French foreign minister". */
        DESCRIPTION,
        /** By a state or capital in which or to which something happens: "in Iraq", "to Damascus". */
        PLACE,
        /** By a word that modifies something else: "Syrian" in "Syrian airspace". */
        MODIFIER,
        /** By something said before: "he", "the minister", "the delegation". */
        ANAPHOR
    }

    /** Whether it is known for whom the actor acts. */
    public boolean isCoded() {
        return !codes.isEmpty();
    }

    /** Whether it is the opposition, or an armed faction, of the state that {@code other} acts for. */
    public boolean isOppositionTo(Mention other) {
        return codes.stream()
                .anyMatch(code -> !Titles.stateOf(code).equals(code) && other.codes.contains(Titles.stateOf(code)));
    }

    /** Whether it belongs to a state but not to its government: parties, parliaments, rebels, protesters. */
    public boolean isBesideGovernment() {
        return BESIDE_GOVERNMENT.contains(sector);
    }

    /** Its codes, with the state of an opposition or armed faction in place of that: for or within which it acts; in order. */
    public Set<String> states() {
        // Not an immutable set, whose order differs from one run to the next.
        return codes.stream().map(Titles::stateOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is the opposition, or an armed faction, of a state. */
    public boolean isFaction() {
        return codes.stream().anyMatch(code -> !Titles.stateOf(code).equals(code));
    }

    /** Whether it acts for another side than {@code other}: another state, or that of a state's opposition. */
    public boolean isOtherThan(Mention other) {
        return codes.stream().noneMatch(other.codes::contains) || isOppositionTo(other) != other.isOppositionTo(this);
    }

    /** Whether the words describe actors of several sides ("Turkish and Greek diplomats", "both countries"). */
    public boolean isJoint() {
        return codes.size() > 1 && !(resolution instanceof Resolution.Known);
    }

    /** This, acting for {@code some} of its sides. */
    public Mention withCodes(List<String> some) {
        return new Mention(sentence, head, span, form, resolution, name, some, sector);
    }
}
