package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The actors that the data files know: names, codes, and who held which office when. Immutable once read. */
public final class Registry {
    /** Offices whose former holders are called by them, whatever they did later. */
    private static final Set<String> HIGHEST = Set.of("head-of-state", "head-of-government");

    private final Pronouns pronouns = Pronouns.read();
    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Map<ActorId, List<Role>> roles = new HashMap<>();
    private final Map<String, List<Role>> byOffice = new HashMap<>();
    private final Map<String, Set<ActorId>> bySurname = new HashMap<>();
    private final Map<String, ActorId> governments = new HashMap<>();
    private final NameIndex names = new NameIndex();
    private final Set<String> definiteCodes = new HashSet<>();
    private final Titles titles;

    Registry(Titles titles) {
        this.titles = titles;
    }

    /**
     * Reads the registry of the class path.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Registry read() {
        return new RegistryReader().read();
    }

    /**
     * The registry of the class path, with {@code lists} added; what it knows already stays what it is.
     *
     * @param outcomes is told what became of each list
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Registry read(List<ActorList> lists, Consumer<ActorList.Outcome> outcomes) {
        Registry registry = read();
        RegistryExtender extender = new RegistryExtender(registry);
        lists.forEach(list -> outcomes.accept(extender.add(list)));
        return registry;
    }

    void add(Actor actor) {
        actors.putIfAbsent(actor.id(), actor);
        if (actor.kind() != Actor.Kind.COLLECTIVE) {
            definiteCodes.addAll(actor.codes());
        }
        if (actor.kind() == Actor.Kind.STATE) {
            governments.putIfAbsent(actor.codes().get(0), actor.id());
        }
    }

    void add(String name, Alias alias) {
        names.add(name, alias);
    }

    void add(Role role) {
        roles.computeIfAbsent(role.person(), person -> new ArrayList<>()).add(role);
        for (String code : role.codes()) {
            byOffice.computeIfAbsent(role.office() + " " + code, key -> new ArrayList<>())
                    .add(role);
        }
    }

    void addSurname(String surname, ActorId person) {
        bySurname.computeIfAbsent(surname, key -> new LinkedHashSet<>()).add(person);
    }

    NameIndex names() {
        return names;
    }

    Titles titles() {
        return titles;
    }

    /** The actor with {@code id}. */
    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    Actor require(ActorId id) {
        return actor(id).orElseThrow(() -> new IllegalArgumentException("no actor " + id));
    }

    /** The actor that stands for the government of the state with {@code code}. */
    public Optional<Actor> government(String code) {
        return Optional.ofNullable(governments.get(code)).map(actors::get);
    }

    /** The offices that {@code person} held, the first first. */
    public List<Role> roles(ActorId person) {
        return roles.getOrDefault(person, List.of()).stream()
                .sorted(Comparator.comparing(Role::from)
                        .thenComparing(Role::until)
                        .thenComparing(Role::office))
                .toList();
    }

    /** How many actors there are. */
    public int size() {
        return actors.size();
    }

    /** People whose surname is {@code key}. */
    List<ActorId> bySurname(String key) {
        return List.copyOf(bySurname.getOrDefault(key, Set.of()));
    }

    /** Who held {@code office} for {@code code} on {@code day}. */
    Optional<Actor> holder(String office, String code, LocalDate day) {
        return byOffice.getOrDefault(office + " " + code, List.of()).stream()
                .filter(role -> role.isHeldOn(day))
                .max(Comparator.comparing(Role::from))
                .map(role -> require(role.person()));
    }

    /**
     * The role of {@code person} on {@code day}: the one held then; else the last one begun before, who led a state being known
     * for that above all; else the first. With no day the last.
     */
    Optional<Role> role(ActorId person, Optional<LocalDate> day) {
        List<Role> all = roles.getOrDefault(person, List.of());
        LocalDate on = day.orElse(LocalDate.MAX);
        Comparator<Role> byStart = Comparator.comparing(Role::from);
        return all.stream()
                .filter(role -> role.isHeldOn(on))
                .max(byStart)
                .or(() -> all.stream()
                        .filter(role -> !role.from().isAfter(on) && HIGHEST.contains(role.office()))
                        .max(byStart))
                .or(() -> all.stream().filter(role -> !role.from().isAfter(on)).max(byStart))
                .or(() -> all.stream().min(byStart));
    }

    /** Whether {@code person} holds an office on {@code day}; true for every person if there is no day. */
    boolean isInOffice(ActorId person, Optional<LocalDate> day) {
        return day.isEmpty()
                || roles.getOrDefault(person, List.of()).stream().anyMatch(role -> role.isHeldOn(day.get()));
    }

    /** For whom {@code actor} acts on {@code day}. */
    List<String> codes(Actor actor, Optional<LocalDate> day) {
        return actor.kind() == Actor.Kind.PERSON
                ? role(actor.id(), day).map(Role::codes).orElse(List.of())
                : actor.codes();
    }

    /** Whether {@code code} only means a part of the world or the like, which has no officials: Africa, the West. */
    boolean isCollective(String code) {
        return !definiteCodes.contains(code);
    }

    /** The sector of {@code actor} on {@code day}; empty if none fits. */
    String sector(Actor actor, Optional<LocalDate> day) {
        return actor.kind() == Actor.Kind.PERSON
                ? role(actor.id(), day)
                        .map(role -> titles.sectorOfOffice(role.office()))
                        .orElse("")
                : actor.sector();
    }

    /**
     * What a noun that acts for somebody is ({@code person}, {@code body}, {@code people}, {@code force}, {@code thing}); absent
     * for other nouns.
     */
    public Optional<String> kindOfNoun(String lemma) {
        return titles.noun(lemma).map(Titles.Noun::kind);
    }

    /** Whether "X-{@code participle}" says that X acts ("US-led"), rather than only has to do with it ("US-backed"). */
    public boolean isOwning(String participle) {
        return titles.isOwning(participle);
    }

    /** Whether a noun's possessor is somebody else ("our partners", "U.S. allies"). */
    public boolean isRelational(String noun) {
        return titles.isRelational(noun);
    }

    /** Whether {@code phrase} names somebody by an office that one person holds ("Syria's foreign minister"), not "a minister". */
    public boolean isSoleOffice(String phrase) {
        return titles.isSoleOffice(phrase);
    }

    /** Whether {@code word} is a pronoun for one person: "he", "she", "I". */
    public boolean isPersonalPronoun(String word) {
        return pronouns.of(word.toLowerCase(Locale.ROOT))
                .filter(pronoun -> pronoun.kind() == Pronouns.Kind.MALE || pronoun.kind() == Pronouns.Kind.FEMALE)
                .isPresent();
    }

    /** Whether {@code word} is a pronoun for a thing: "it". */
    public boolean isImpersonalPronoun(String word) {
        return pronouns.of(word.toLowerCase(Locale.ROOT))
                .filter(pronoun -> pronoun.kind() == Pronouns.Kind.THING)
                .isPresent();
    }
}
