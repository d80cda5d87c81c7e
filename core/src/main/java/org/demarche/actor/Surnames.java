package org.demarche.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;

/**
 * Who is meant by a surname alone: whoever the article named in full before, else the one person of the registry with
 * that surname who is in office. One use serves one document, in text order.
 */
final class Surnames {
    private static final Set<String> AMBIGUOUS = Set.copyOf(Resources.entries("actors/ambiguous-surnames.txt"));

    private static final int FORMER_YEARS = 5;

    private final Registry registry;
    private final Optional<LocalDate> published;
    private final Map<String, Bearer> named = new HashMap<>();

    Surnames(Registry registry, Optional<LocalDate> published) {
        this.registry = registry;
        this.published = published;
    }

    /**
     * Somebody with a surname.
     *
     * @param resolution who
     * @param name in full
     * @param codes for whom the person acts
     * @param sector such as {@code GOV}
     */
    record Bearer(Resolution resolution, String name, List<String> codes, String sector) {}

    Optional<LocalDate> published() {
        return published;
    }

    /** Remembers the people of {@code mentions} by their surnames. */
    void learn(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.resolution() instanceof Resolution.Known known
                    && registry.require(known.actor()).kind() == Actor.Kind.PERSON) {
                Bearer bearer = new Bearer(known, mention.name(), mention.codes(), mention.sector());
                named.put(surname(mention.name()), bearer);
            }
        }
    }

    /** Remembers somebody unknown to the registry; what was known of the surname and is more stays. */
    void learn(String surname, String name, List<String> codes, String sector) {
        String key = surname(surname);
        Bearer before = named.get(key);
        if (before == null || (before.codes().isEmpty() && !codes.isEmpty())) {
            named.put(key, new Bearer(new Resolution.Unresolved(name), name, codes, sector));
        }
    }

    /**
     * Whoever is meant by {@code name}, a surname or more; without a title the registry alone must leave no doubt. Given
     * names in front must be the bearer's own, and nobody is called by the title of another office.
     *
     * @param title the noun of the title in front, such as "minister"
     */
    Optional<Bearer> bearer(String name, Optional<String> title) {
        boolean isTitled = title.isPresent();
        String key = surname(name);
        List<String> given = NameWords.keys(name);
        Bearer before = named.get(key);
        if (before != null && NameWords.keys(before.name()).containsAll(given)) {
            return Optional.of(before);
        }
        if (given.size() > 1 || (!isTitled && AMBIGUOUS.contains(key.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        List<Actor> serving = serving(key).stream()
                .filter(actor -> title.map(noun -> mayBeCalled(actor, noun)).orElse(true))
                .toList();
        if (serving.isEmpty() && title.isPresent()) {
            serving = former(key).stream()
                    .filter(actor -> mayBeCalled(actor, title.get()))
                    .toList();
        }
        if (serving.isEmpty()
                || (serving.size() > 1 && !agree(serving))
                || (!isTitled && published.isPresent() && serving.size() > 1)) {
            return Optional.empty();
        }
        Actor actor = serving.get(0);
        return Optional.of(new Bearer(
                new Resolution.Known(actor.id()),
                actor.name(),
                registry.codes(actor, published),
                registry.sector(actor, published)));
    }

    private boolean mayBeCalled(Actor actor, String noun) {
        return registry.role(actor.id(), published)
                .map(role -> registry.titles().mayBeCalled(role.office(), noun))
                .orElse(true);
    }

    /** People of the surname in office on the day of publication; without a day all, the latest first. */
    private List<Actor> serving(String key) {
        return registry.bySurname(key).stream()
                .filter(id -> registry.isInOffice(id, published))
                .sorted(Comparator.comparing(this::begin).reversed())
                .map(registry::require)
                .toList();
    }

    /** "President Obama" keeps the title: those of the surname who were in office not long before, the latest first. */
    private List<Actor> former(String key) {
        return published.stream()
                .flatMap(day -> registry.bySurname(key).stream().filter(id -> registry.role(id, published)
                        .filter(role ->
                                role.from().isBefore(day) && role.until().isAfter(day.minusYears(FORMER_YEARS)))
                        .isPresent()))
                .sorted(Comparator.comparing(this::begin).reversed())
                .map(registry::require)
                .toList();
    }

    private LocalDate begin(ActorId person) {
        return registry.role(person, published).map(Role::from).orElse(LocalDate.MIN);
    }

    private boolean agree(List<Actor> actors) {
        return actors.stream()
                        .map(actor -> registry.codes(actor, published))
                        .distinct()
                        .count()
                == 1;
    }

    private static String surname(String name) {
        List<String> keys = NameWords.keys(name);
        return keys.isEmpty() ? name : keys.get(keys.size() - 1);
    }
}
