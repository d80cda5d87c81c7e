package org.demarche.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Parties;
import org.demarche.record.Party;

/** The parts that somebody can have in an act, by name. */
final class Roles {
    private Roles() {}

    /** Who has which part, in the usual order. */
    static Map<String, List<Party>> of(Parties parties) {
        Map<String, List<Party>> roles = new LinkedHashMap<>();
        roles.put("source", parties.source());
        roles.put("target", parties.target());
        roles.put("intermediary", parties.intermediary());
        roles.put("regarding", parties.regarding());
        return roles;
    }

    /** What the parts mean, in the same order. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("source", "who acts");
        meanings.put("target", "toward whom");
        meanings.put("intermediary", "who stands between");
        meanings.put("regarding", "whom it regards in the end");
        return meanings;
    }
}
