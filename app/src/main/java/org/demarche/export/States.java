package org.demarche.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Table;
import org.demarche.record.Names;

/** Which codes belong to which state, and how others call states. */
final class States {
    private static final String FACTION = "MIL_";
    private static final char BRANCH = '_';

    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> twoLetters = new HashMap<>();
    private final Names names;

    private States(Names names) {
        this.names = names;
    }

    /**
     * The states of the class path, called as {@code names} does.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    static States read(Names names) {
        States states = new States(names);
        Table.read("actors/states.tsv", "code", "id", "name", "aliases", "demonyms", "capital", "seats", "status")
                .rows()
                .forEach(row -> states.codes.add(row.required("code")));
        for (String letters : Locale.getISOCountries()) {
            states.twoLetters.put(new Locale("", letters).getISO3Country(), letters);
        }
        return states;
    }

    /** The state that {@code code} belongs to, be it the state's own, its opposition's or that of armed groups; absent for others. */
    Optional<String> of(String code) {
        String bare = code.startsWith(FACTION) ? code.substring(FACTION.length()) : code;
        int branch = bare.indexOf(BRANCH);
        String state = branch < 0 ? bare : bare.substring(0, branch);
        return Optional.of(state).filter(codes::contains);
    }

    /** Whether {@code code} is a state's own. */
    boolean isState(String code) {
        return codes.contains(code);
    }

    /** The name of the state that {@code code} belongs to; empty if it belongs to none. */
    String name(String code) {
        return of(code).map(names::of).orElse("");
    }

    /** ISO 3166 alpha-2 for the state that {@code code} belongs to, in capitals; absent if it has none. */
    Optional<String> twoLetters(String code) {
        return of(code).map(twoLetters::get);
    }
}
