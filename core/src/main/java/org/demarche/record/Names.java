package org.demarche.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        Map<String, Table.Row> bearers = new HashMap<>();
        Table.read("actors/organisations.tsv", "id", "code", "name", "aliases", "kind", "sector", "seats", "source")
                .rows()
                .forEach(row ->
                        bearers.merge(row.text("code"), row, (one, other) -> nearer(row.text("code"), one, other)));
        for (Table.Row row : Table.read(
                        "actors/groups.tsv", "id", "codes", "name", "aliases", "country", "kind", "source")
                .rows()) {
            List<String> codes = row.list("codes");
            if (codes.size() == 1) {
                bearers.merge(codes.get(0), row, (one, other) -> nearer(codes.get(0), one, other));
            }
        }
        bearers.forEach((code, row) -> names.putIfAbsent(code, row.required("name")));
        return new Names(names);
    }

    /** Where several bodies share a code, it is called after the one whose own name or abbreviation the code is, else the first. */
    private static Table.Row nearer(String code, Table.Row one, Table.Row other) {
        return isNamed(code, other) && !isNamed(code, one) ? other : one;
    }

    private static boolean isNamed(String code, Table.Row row) {
        return plain(row.text("id")).equals(plain(code))
                || plain(row.text("name")).equals(plain(code))
                || row.list("aliases").stream().anyMatch(alias -> plain(alias).equals(plain(code)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
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
