package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.event.Predicate.ArgumentRole;
import org.demarche.event.Predicate.Part;
import org.demarche.lexicon.Table;

/** The roles that arguments have where an entry doesn't say, read from {@code role-defaults.tsv}. */
final class RoleDefaults {
    private static final List<Table.Row> ROWS =
            Table.read("role-defaults.tsv", "part", "function", "role").rows();

    private RoleDefaults() {}

    /** By function. */
    static Map<String, ArgumentRole> of(Part part) {
        Map<String, ArgumentRole> roles = new HashMap<>();
        for (Table.Row row : ROWS) {
            if (row.required("part").equals(part.name().toLowerCase(Locale.ROOT))) {
                roles.put(
                        row.required("function"),
                        ArgumentRole.valueOf(row.required("role").toUpperCase(Locale.ROOT)));
            }
        }
        return roles;
    }
}
