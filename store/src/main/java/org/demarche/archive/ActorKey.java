package org.demarche.archive;

import java.util.Locale;
import java.util.Optional;

/** By what actors are told apart in an archive. */
public final class ActorKey {
    private ActorKey() {}

    /** The actor's id in the registry; without one {@code ~} and the name in lower case, on one line. */
    public static String of(Optional<String> id, String name) {
        return id.orElseGet(() -> "~" + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
