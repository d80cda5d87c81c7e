package org.demarche.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Days;
import org.demarche.record.Party;
import org.demarche.time.When;

/** How tables write what several of them hold. */
final class Shared {
    static final String LIST = "; ";

    private Shared() {}

    /** The codes of {@code parties}, each once, in their order. */
    static String codes(List<Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        parties.forEach(party -> codes.addAll(party.codes()));
        return String.join(LIST, codes);
    }

    /** The names of {@code parties}, each once, in their order. */
    static String names(List<Party> parties) {
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(Phrasing.oneLine(party.name())));
        return String.join(LIST, names);
    }

    /** The identity of {@code party}: its id in the registry, else a question mark and the words that name it. */
    static String actor(Party party) {
        return party.id().map(String::valueOf).orElseGet(() -> "?" + Phrasing.oneLine(party.name()));
    }

    static Optional<LocalDate> first(When when) {
        return Days.of(when).map(days -> LocalDate.ofEpochDay(days.first()));
    }

    static Optional<LocalDate> last(When when) {
        return Days.of(when).map(days -> LocalDate.ofEpochDay(days.last()));
    }
}
