package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Actor.Gender;
import org.demarche.actor.Actor.Kind;
import org.demarche.lexicon.Resources;

/** Adds lists from outside to a registry. What the registry knows already stays what it is. */
final class RegistryExtender {
    private static final int SHORTEST_SURNAME = 3;

    private final Registry registry;
    private final Set<String> particles = Set.copyOf(Resources.entries("actors/particles.txt"));
    private int names;
    private int nouns;
    private int known;

    RegistryExtender(Registry registry) {
        this.registry = registry;
    }

    ActorList.Outcome add(ActorList list) {
        names = 0;
        nouns = 0;
        known = 0;
        list.entries().forEach(this::add);
        for (ActorList.Noun noun : list.nouns()) {
            boolean isNew = registry.titles().addNoun(noun.word(), noun.sector(), noun.side());
            nouns += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
        }
        return new ActorList.Outcome(list.file(), names, nouns, known, list.passedOver());
    }

    private void add(ActorList.Entry entry) {
        List<String> fresh = new ArrayList<>();
        for (String name : entry.names()) {
            if (NameWords.keys(name).isEmpty()) {
                continue;
            }
            if (registry.names().has(name)) {
                known++;
            } else {
                fresh.add(name);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        Optional<Actor> government = government(entry);
        ActorId id = government.map(Actor::id).orElseGet(() -> newActor(entry, fresh.get(0)));
        // A list's bare state code is mostly a place of it: it stands for the government as a capital does.
        Alias.Sense sense = government.isPresent() ? Alias.Sense.CAPITAL : Alias.Sense.NAME;
        fresh.forEach(name -> registry.add(name, new Alias(id, sense)));
        names += fresh.size();
    }

    /** The government that a name with nothing but a state's code stands for. */
    private Optional<Actor> government(ActorList.Entry entry) {
        ActorList.Term term = entry.terms().get(0);
        boolean isBare = entry.id().isEmpty()
                && entry.terms().size() == 1
                && entry.kind() == Kind.GROUP
                && term.sector().isEmpty()
                && term.codes().size() == 1;
        return isBare ? registry.government(term.codes().get(0)) : Optional.empty();
    }

    private ActorId newActor(ActorList.Entry entry, String name) {
        ActorId id = freeId(entry.id().isEmpty() ? name : entry.id());
        ActorList.Term first = entry.terms().get(0);
        boolean isPerson = entry.kind() == Kind.PERSON;
        registry.add(new Actor(
                id,
                name,
                entry.kind() == Kind.STATE ? Kind.ORGANISATION : entry.kind(),
                isPerson ? List.of() : codes(first),
                isPerson ? "" : first.sector(),
                Gender.UNKNOWN));
        if (isPerson) {
            for (ActorList.Term term : entry.terms()) {
                String office = registry.titles().officeOf(term.sector());
                registry.add(new Role(id, office, "", codes(term), term.from(), term.until()));
            }
            entry.names().forEach(one -> addSurname(one, id));
        }
        return id;
    }

    private List<String> codes(ActorList.Term term) {
        boolean isState = term.codes().size() == 1
                && registry.government(term.codes().get(0)).isPresent();
        return isState
                ? new Titles.Noun(term.sector(), "person", false, term.side()).sided(term.codes())
                : term.codes();
    }

    /** An id that nobody has: the words of {@code name}, with a number if need be. */
    private ActorId freeId(String name) {
        String words = String.join("-", NameWords.keys(name)).toLowerCase(Locale.ROOT);
        ActorId id = new ActorId(words.isEmpty() ? name : words);
        for (int number = 2; registry.actor(id).isPresent(); number++) {
            id = new ActorId(words + "-" + number);
        }
        return id;
    }

    private void addSurname(String name, ActorId id) {
        List<String> core = NameWords.keys(name).stream()
                .filter(key -> !particles.contains(key.toLowerCase(Locale.ROOT)))
                .toList();
        if (core.size() > 1 && core.get(core.size() - 1).length() >= SHORTEST_SURNAME) {
            registry.addSurname(core.get(core.size() - 1), id);
        }
    }
}
