package org.demarche.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.Table;

/** What CAMEO's codes of roles are among our sectors. */
final class CameoRoles {
    private final Map<String, Role> roles = new HashMap<>();

    private CameoRoles() {}

    /**
     * A role.
     *
     * @param sector ours
     * @param side {@code OPP} or {@code MIL} for who doesn't act for the state's government, else empty
     */
    record Role(String sector, String side) {}

    static CameoRoles read() {
        CameoRoles read = new CameoRoles();
        for (Table.Row row : Table.read("actors/cameo-roles.tsv", "cameo", "sector", "side", "note")
                .rows()) {
            read.roles.put(row.required("cameo"), new Role(row.required("sector"), row.text("side")));
        }
        return read;
    }

    /** The role that three letters of CAMEO stand for; absent if they stand for none. */
    Optional<Role> of(String letters) {
        return Optional.ofNullable(roles.get(letters));
    }
}
