package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Mention.Form;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * The actors that an argument names: the argument itself with what is coordinated to it, or, where it is no actor, whoever
 * is nearest in it ("condemned the attack by Russia", "Russia's actions", "a Turkish ship").
 */
final class ArgumentActors {
    private static final Set<String> PREPOSITIONS = Set.copyOf(Resources.entries("actor-prepositions.txt"));
    private static final Set<String> SPEECH_PREPOSITIONS = prepositionsWithout("victim-prepositions.txt");
    private static final Set<String> FORCE_PREPOSITIONS = prepositionsWithout("neighbour-prepositions.txt");
    /** Nouns for what is done to whoever stands after "of". */
    private static final Set<String> SUFFERED = Set.copyOf(Resources.entries("suffered-nouns.txt"));

    private static final Set<String> WORKS = Table.read("actors/works.tsv", "noun", "kinds").rows().stream()
            .map(row -> row.required("noun"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MAX_DEPTH = 3;

    private final Registry registry;
    private final Parse parse;
    private final Mentions mentions;

    ArgumentActors(Registry registry, Parse parse, Mentions mentions) {
        this.registry = registry;
        this.parse = parse;
        this.mentions = mentions;
    }

    private static Set<String> prepositionsWithout(String file) {
        Set<String> prepositions = new HashSet<>(PREPOSITIONS);
        Resources.entries(file).forEach(prepositions::remove);
        return Set.copyOf(prepositions);
    }

    /** As {@link #of(Token)}, but without who suffers what the argument names: "the attack on Israel", "the arrest of activists". */
    List<Mention> ofSpeech(Token argument) {
        return of(argument, SPEECH_PREPOSITIONS);
    }

    /** As {@link #of(Token)}, but without who is only beside it: "a border crossing with Iraq" is not Iraq's. */
    List<Mention> ofForce(Token argument) {
        return of(argument, FORCE_PREPOSITIONS);
    }

    /** The actors of {@code argument}, in text order; coded ones only, if there are any. */
    List<Mention> of(Token argument) {
        return of(argument, PREPOSITIONS);
    }

    private List<Mention> of(Token argument, Set<String> prepositions) {
        List<Mention> direct = direct(argument);
        if (!direct.isEmpty()) {
            return distinct(direct);
        }
        List<Mention> leaders = leaders(argument);
        if (!leaders.isEmpty()) {
            return distinct(leaders);
        }
        Optional<Mention> modifier = at(argument).filter(Mention::isCoded);
        return distinct(
                modifier.isPresent()
                        ? coordinatedModifiers(argument, modifier.get())
                        : nested(argument, prepositions, 0));
    }

    /** "Syrian and Iraqi" in "Syrian and Iraqi requests". */
    private List<Mention> coordinatedModifiers(Token argument, Mention first) {
        List<Mention> found = new ArrayList<>(List.of(first));
        for (Token conjunct : parse.children(argument, "conj")) {
            at(conjunct).filter(Mention::isCoded).ifPresent(found::add);
        }
        return found;
    }

    /** Whether {@code argument} is itself an actor. */
    boolean isActor(Token argument) {
        return !direct(argument).isEmpty();
    }

    /** Whether {@code mention} is a pronoun of this sentence. */
    boolean isPronoun(Mention mention) {
        return mention.sentence() == parse.sentence().number()
                && parse.token(mention.head()).tag().startsWith("PRP");
    }

    /** Whether {@code mention} is something written or decided that stands for its author: "the resolution". */
    boolean isWork(Mention mention) {
        return mention.form() == Form.ANAPHOR
                && mention.sentence() == parse.sentence().number()
                && WORKS.contains(parse.token(mention.head()).lemma());
    }

    private Optional<Mention> at(Token token) {
        return mentions.at(parse.sentence().number(), token);
    }

    private List<Mention> direct(Token token) {
        List<Mention> found = new ArrayList<>();
        at(token).filter(mention -> mention.form() != Form.MODIFIER).ifPresent(found::add);
        if (!found.isEmpty()) {
            for (Token conjunct : parse.children(token, "conj")) {
                found.addAll(direct(conjunct));
            }
        }
        return found;
    }

    private List<Mention> nested(Token token, Set<String> prepositions, int depth) {
        if (depth >= MAX_DEPTH) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(modifiers(token));
        if (found.stream().allMatch(mention -> mention.form() == Form.ANAPHOR)) {
            // "its border with Eritrea": the pronoun may be the subject again, and the other side come after
            found.addAll(prepositional(token, prepositions, depth));
        }
        if (found.isEmpty()) {
            for (Token conjunct : parse.children(token, "conj")) {
                found.addAll(of(conjunct, prepositions));
            }
        }
        for (Token clause : parse.children(token, "acl")) {
            if (found.isEmpty()) {
                found.addAll(inClause(clause));
            }
        }
        return found;
    }

    /** "the talks held between Iraq and Turkey", "the attacks that Turkey launched" */
    private List<Mention> inClause(Token verb) {
        List<Mention> found = new ArrayList<>();
        for (Token child : parse.children(verb)) {
            String preposition = parse.preposition(child);
            // "the corruption that thrives in Kenya" is not Kenya's
            boolean isPlace = preposition.equals("in") && verb.relation().equals("acl:relcl");
            boolean isParty = child.is("nsubj") || (child.is("obl") && PREPOSITIONS.contains(preposition) && !isPlace);
            if (found.isEmpty() && isParty) {
                found.addAll(direct(child));
            }
        }
        return found;
    }

    private List<Mention> modifiers(Token token) {
        List<Mention> found = new ArrayList<>();
        // "its allies": somebody else
        boolean isOther = registry.isRelational(token.lemma());
        for (Token child : parse.children(token)) {
            boolean isOwner = child.is("nmod:poss") || child.is("amod") || child.is("compound");
            if ((isOwner && !isOther) || child.is("appos")) {
                at(child).or(() -> relative(child)).filter(Mention::isCoded).ifPresent(found::add);
                for (Token conjunct : parse.children(child, "conj")) {
                    at(conjunct).filter(Mention::isCoded).ifPresent(found::add);
                }
                found.addAll(leaders(child));
            }
        }
        return found;
    }

    /** "Syria, whose forces attacked": who stands before. */
    private Optional<Mention> relative(Token pronoun) {
        if (!pronoun.tag().equals("WP$")) {
            return Optional.empty();
        }
        int before = pronoun.number() - 1;
        while (before > 0 && parse.token(before).is("punct")) {
            before--;
        }
        return before == 0 ? Optional.empty() : at(parse.token(before));
    }

    /** "US-led raids" */
    private List<Mention> leaders(Token participle) {
        return registry.isOwning(participle.lemma())
                ? parse.children(participle, "obl:npmod").stream()
                        .map(this::at)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private List<Mention> prepositional(Token token, Set<String> prepositions, int depth) {
        for (Token child : parse.children(token)) {
            boolean isVictim = prepositions.equals(SPEECH_PREPOSITIONS)
                    && parse.preposition(child).equals("of")
                    && SUFFERED.contains(token.lemma());
            boolean isPhrase = child.is("nmod") || child.is("obl");
            if (isPhrase && !isVictim && prepositions.contains(parse.preposition(child))) {
                List<Mention> direct = direct(child);
                List<Mention> found = direct.isEmpty() ? nested(child, prepositions, depth + 1) : direct;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        Map<Integer, Mention> byHead = new LinkedHashMap<>();
        mentions.forEach(mention -> byHead.putIfAbsent(mention.head(), mention));
        List<Mention> coded = byHead.values().stream().filter(Mention::isCoded).toList();
        return coded.isEmpty() ? List.copyOf(byHead.values()) : coded;
    }
}
