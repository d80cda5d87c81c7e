package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.record.Names;
import org.demarche.record.Party;

/**
 * What parties are called on the page.
 *
 * @param ofCode the usual short names of states and organisations
 */
record PartyNames(Names ofCode) {
    /** Marks the key of somebody for whom no code is known, so that it can't be taken for one. */
    private static final String UNCODED = "?";

    /** The keys of {@code parties}, by which they are told from others: their codes, else their words. */
    static List<String> keys(List<Party> parties) {
        List<String> keys = new ArrayList<>();
        for (Party party : parties) {
            keys.addAll(party.isCoded() ? party.codes() : List.of(UNCODED + party.name()));
        }
        return keys.stream().distinct().toList();
    }

    /** The name for a key. */
    String of(String key) {
        return key.startsWith(UNCODED) ? key.substring(UNCODED.length()) : ofCode.of(key);
    }

    /** The names of all whom {@code parties} act for, in their order. */
    String sides(List<Party> parties) {
        return keys(parties).stream().map(this::of).collect(Collectors.joining(", "));
    }
}
