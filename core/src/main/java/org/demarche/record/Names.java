package org.demarche.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.Table;

/** Short English names for codes: {@code SYR} is "Syria", {@code MIL_IRQ} "armed groups of Iraq". */
public final class Names {
    private static final String ANY_STATE = "*";
    private static final int STATE_LETTERS = 3;

    private final Map<String, String> names;

    private Names(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * Reads the names of the class path.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Names read() {
        Map<String, String> names = new HashMap<>();
        Table.read("cases/code-names.tsv", "code", "name")
                .rows()
                .forEach(row -> names.putIfAbsent(row.required("code"), row.required("name")));
        Table.read("actors/states.tsv", "code", "id", "name", "aliases", "demonyms", "capital", "seats", "status")
                .rows()
                .forEach(row -> names.putIfAbsent(row.required("code"), row.required("name")));
        Table.read("actors/organisations.tsv", "id", "code", "name", "aliases", "kind", "sector", "seats", "source")
                .rows()
                .forEach(row -> names.putIfAbsent(row.text("code"), row.required("name")));
        for (Table.Row row : Table.read(
                        "actors/groups.tsv", "id", "codes", "name", "aliases", "country", "kind", "source")
                .rows()) {
            List<String> codes = row.list("codes");
            if (codes.size() == 1) {
                names.putIfAbsent(codes.get(0), row.required("name"));
            }
        }
        return new Names(names);
    }

    /** The name for {@code code}; the code itself if it has none. */
    public String of(String code) {
        String pattern = code.startsWith("MIL_")
                ? code.substring(0, code.length() - STATE_LETTERS) + ANY_STATE
                : ANY_STATE + code.substring(Math.min(STATE_LETTERS, code.length()));
        String state = code.startsWith("MIL_")
                ? code.substring(code.length() - STATE_LETTERS)
                : code.substring(0, Math.min(STATE_LETTERS, code.length()));
        String shared = names.get(pattern);
        if (shared != null && !pattern.equals(ANY_STATE)) {
            return shared.replace(ANY_STATE, names.getOrDefault(state, state));
        }
        return names.getOrDefault(code, code);
    }

    /** The names of {@code parties}, joined by commas; "somebody" for nobody. */
    public String of(List<Party> parties) {
        String joined = parties.stream()
                .flatMap(party -> party.isCoded()
                        ? Stream.of(of(party.codes().get(0)))
                        : Stream.of(party.name().replaceAll("\\s+", " ")))
                .distinct()
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? "somebody" : joined;
    }
}
