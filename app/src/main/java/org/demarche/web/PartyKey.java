package org.demarche.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.archive.ActorKey;
import org.demarche.record.Party;

/** How parties of happenings are told apart and asked for: as the archive's actors are. */
final class PartyKey {
    private PartyKey() {}

    /** The id of the actor that {@code party} is in the archive. */
    static String of(Party party) {
        return ActorKey.of(party.id().map(String::valueOf), party.name());
    }

    /** Whether a party is the actor that somebody asks for: by id, by code or by a part of the name. */
    static Predicate<Party> named(String actor) {
        String code = actor.toUpperCase(Locale.ROOT);
        String part = actor.toLowerCase(Locale.ROOT);
        return party -> of(party).equals(actor)
                || party.codes().contains(code)
                || party.name().toLowerCase(Locale.ROOT).contains(part);
    }

    /** What a party is called in a few letters: its code, else its name. */
    static String label(Party party) {
        return Optional.of(party)
                .filter(Party::isCoded)
                .map(coded -> coded.codes().get(0))
                .orElse(party.name());
    }
}
