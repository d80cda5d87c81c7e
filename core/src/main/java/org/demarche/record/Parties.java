package org.demarche.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who takes part in an act.
 *
 * @param source who acts
 * @param target toward whom
 * @param intermediary who stands between
 * @param regarding whom the act regards in the end
 */
public record Parties(List<Party> source, List<Party> target, List<Party> intermediary, List<Party> regarding) {
    /** Copies the lists. */
    public Parties {
        source = List.copyOf(source);
        target = List.copyOf(target);
        intermediary = List.copyOf(intermediary);
        regarding = List.copyOf(regarding);
    }

    /** The codes of both sides, each once, in alphabetical order. */
    public Set<String> sides() {
        Set<String> sides = codes(source);
        sides.addAll(codes(target));
        return sides;
    }

    /** The codes of {@code parties}, each once, in alphabetical order. */
    public static Set<String> codes(List<Party> parties) {
        Set<String> codes = new TreeSet<>();
        parties.forEach(party -> codes.addAll(party.codes()));
        return codes;
    }
}
