package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * The logical subjects and objects of a sentence's verbs: what the active main clause would have. Undoes passives,
 * relatives, control, participles and the conjunction of verbs.
 */
public final class Clauses {
    private static final Set<String> FINITE_TAGS = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");
    private static final Set<String> DOCUMENT_NOUNS = Set.copyOf(Resources.entries("document-nouns.txt"));
    /** "used them to attack": who uses does it, whatever stands between. */
    private static final Set<String> MEANS_VERBS = Set.copyOf(Resources.entries("means-verbs.txt"));

    private static final Set<String> CONDITION_WORDS = Set.copyOf(Resources.entries("condition-words.txt"));
    private static final Set<String> RANKS = Set.copyOf(Resources.entries("ranks.txt"));
    private static final Set<String> AUTHOR_PREPOSITIONS = Set.of("by", "from");
    private static final String IN = "in";
    private static final int MAX_DEPTH = 8;

    private static final Set<String> PAST_OR_PRESENT = Set.of("VBD", "VBZ", "VBP");

    private final Parse parse;

    /** Reads the clauses of {@code parse}. */
    public Clauses(Parse parse) {
        this.parse = parse;
    }

    /** Whether {@code verb} is a passive, a participle like "sent" in "the letter sent by Assad" included. */
    public boolean isPassive(Token verb) {
        return !parse.children(verb, "aux:pass").isEmpty()
                || !parse.children(verb, "nsubj:pass").isEmpty()
                || isReducedPassive(verb)
                || isLooseParticiple(verb)
                || isReportedPassive(verb);
    }

    /** "are believed killed", "were confirmed hit by a missile": what is believed is done to the same subject. */
    private boolean isReportedPassive(Token verb) {
        return verb.tag().equals("VBN")
                && verb.is("xcomp")
                && parse.children(verb, "aux").isEmpty()
                && parse.head(verb)
                        .filter(above -> !parse.children(above, "nsubj:pass").isEmpty())
                        .isPresent();
    }

    /** "Asked whether he would go, the minister said no": a participle without a subject of its own, done to the clause's. */
    private boolean isLooseParticiple(Token verb) {
        return verb.tag().equals("VBN")
                && verb.is("advcl")
                && parse.children(verb).stream()
                        .noneMatch(child -> child.is("aux")
                                || child.is("nsubj")
                                || child.is("obj")
                                || (child.is("mark") && child.number() < verb.number()));
    }

    /** "the letter sent by Assad": a participle that modifies what it is done to. */
    private boolean isReducedPassive(Token verb) {
        return verb.tag().equals("VBN")
                && (verb.relation().equals("acl") || verb.is("amod"))
                && parse.children(verb, "nsubj").isEmpty();
    }

    /** Who does what {@code verb} says: its subjects, or the agents of a passive; inherited where it has none of its own. */
    public List<Token> subjects(Token verb) {
        return subjects(verb, 0);
    }

    private List<Token> subjects(Token verb, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<Token> own = ownSubjects(verb).stream()
                .map(subject -> antecedent(verb, subject))
                .toList();
        return own.isEmpty() ? inheritedSubjects(verb, depth + 1) : own;
    }

    /** The subject beside {@code verb}; where words stand between, parsers hang it on the auxiliary. */
    private List<Token> ownSubjects(Token verb) {
        List<Token> subjects = parse.children(verb, "nsubj");
        return subjects.isEmpty()
                ? parse.children(verb, "aux").stream()
                        .flatMap(aux -> parse.children(aux, "nsubj").stream())
                        .toList()
                : subjects;
    }

    List<Token> agents(Token verb) {
        return parse.children(verb).stream()
                .filter(child -> child.is("obl")
                        && (child.relation().equals("obl:agent")
                                || parse.preposition(child).equals("by")))
                .toList();
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    private Token antecedent(Token verb, Token pronoun) {
        if (!RELATIVE_TAGS.contains(pronoun.tag()) || pronoun.tag().equals("WP$")) {
            return pronoun;
        }
        return relativeHead(verb).orElse(pronoun);
    }

    private Optional<Token> relativeHead(Token verb) {
        Token current = verb;
        for (int i = 0; i < MAX_DEPTH && current.head() != 0; i++) {
            Token above = parse.token(current.head());
            if (current.is("acl")) {
                return Optional.of(named(above));
            }
            if (!current.is("conj") && !current.is("xcomp") && !current.is("ccomp")) {
                return Optional.empty();
            }
            current = above;
        }
        return Optional.empty();
    }

    /** "the Taliban, a movement that took the city": what is set beside a name is who the name says. */
    private Token named(Token noun) {
        return parse.head(noun)
                .filter(name -> noun.is("appos") && name.isName() && !noun.isName())
                .orElse(noun);
    }

    private List<Token> inheritedSubjects(Token verb, int depth) {
        Optional<Token> head = parse.head(verb);
        if (head.isEmpty()) {
            return List.of();
        }
        Token above = head.get();
        return switch (baseRelation(verb)) {
            case "conj" -> subjectsOfConjunct(verb, above, depth);
            case "xcomp" -> controllers(above, depth);
            case "advcl" -> adverbialSubjects(verb, above, depth);
            case "acl" ->
                verb.tag().equals("VBG") ? participleSubjects(above, depth) : infinitiveSubjects(verb, above, depth);
            case "ccomp" -> isHeadlinese(verb, above) ? subjects(above, depth) : List.of();
            // "retreating Iranian troops"
            case "amod" -> verb.tag().equals("VBG") ? List.of(above) : List.of();
            case "obl", "nmod" -> above.isVerb() ? subjects(above, depth) : List.of();
            default -> List.of();
        };
    }

    /** "Syria says wants more help": headlines leave out who wants where it is who says so. */
    private boolean isHeadlinese(Token verb, Token above) {
        boolean isFinite = FINITE_TAGS.contains(verb.tag())
                || parse.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("MD"));
        boolean isBare = parse.children(verb).stream()
                .noneMatch(child -> child.is("expl")
                        || child.is("mark")
                        || child.is("csubj")
                        || child.tag().startsWith("W"));
        boolean isBeside = parse.children(above, "obj").isEmpty() && above.number() < verb.number();
        return above.isVerb() && isFinite && isBare && isBeside;
    }

    private static String baseRelation(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    /** "was attacked and withdrew": the second verb's subject is the first one's grammatical subject. */
    private List<Token> subjectsOfConjunct(Token verb, Token above, int depth) {
        if (isPassive(above) && !isPassive(verb)) {
            return objects(above, depth);
        }
        List<Token> shared = subjects(above, depth);
        return shared;
    }

    /** "asked Iraq to mediate": the object acts; "wants to mediate": the subject does. */
    private List<Token> controllers(Token above, int depth) {
        List<Token> objects = MEANS_VERBS.contains(above.lemma()) ? List.of() : objects(above, depth);
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Token> indirect = parse.children(above, "iobj");
        return indirect.isEmpty() ? subjects(above, depth) : indirect;
    }

    /** "accused Turkey of arming", "quoted him as saying": there it is the object's doing; else it is the subject's. */
    private List<Token> adverbialSubjects(Token verb, Token above, int depth) {
        boolean isObjects = parse.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("of")
                        || mark.lemma().equals("for")
                        || mark.lemma().equals("from")
                        || (mark.lemma().equals("as") && verb.tag().equals("VBG")));
        if (isObjects) {
            List<Token> objects = objects(above, depth);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        List<Token> subjects = subjects(above, depth);
        return subjects.isEmpty() && isPassive(above) ? List.of() : subjects;
    }

    /** "rebels holding the town"; "passed a resolution condemning the raid": whoever wrote it condemns. */
    private List<Token> participleSubjects(Token noun, int depth) {
        List<Token> authors = DOCUMENT_NOUNS.contains(noun.lemma()) ? authors(noun, depth) : List.of();
        return authors.isEmpty() ? List.of(noun) : authors;
    }

    /** "is the third minister to visit": who is counted does it; in "a decision to visit" who decides. */
    private List<Token> infinitiveSubjects(Token verb, Token noun, int depth) {
        boolean isInfinitive = verb.tag().equals("VB")
                && parse.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"));
        boolean isCounted = parse.children(noun, "amod").stream().anyMatch(child -> RANKS.contains(child.lemma()));
        if (!isInfinitive || !isCounted) {
            return nounSubjects(noun, depth);
        }
        List<Token> named = parse.children(noun, "nsubj");
        return named.isEmpty() ? List.of(noun) : named;
    }

    /** "Iraq's decision to withdraw", "made a decision to withdraw". */
    private List<Token> nounSubjects(Token noun, int depth) {
        List<Token> possessors = parse.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Optional<Token> verb = parse.head(noun).filter(Token::isVerb);
        return verb.isPresent() && noun.is("obj") ? subjects(verb.get(), depth) : List.of();
    }

    /** "a letter by ten senators urging", "said in a statement condemning": whoever wrote it. */
    private List<Token> authors(Token document, int depth) {
        List<Token> named = parse.children(document, "nmod").stream()
                .filter(child -> AUTHOR_PREPOSITIONS.contains(parse.preposition(child)))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        Optional<Token> verb = parse.head(document).filter(Token::isVerb);
        boolean isWithin = document.is("obl") && IN.equals(parse.preposition(document));
        return verb.isPresent() && isWithin ? subjects(verb.get(), depth) : nounSubjects(document, depth);
    }

    /** Who uses {@code means}: in "fired missiles that hit a base" whoever fired them. */
    List<Token> users(Token means) {
        return parse.head(means)
                .filter(verb -> verb.isVerb() && means.is("obj"))
                .map(this::subjects)
                .orElse(List.of());
    }

    List<Token> objects(Token verb) {
        return objects(verb, 0);
    }

    private List<Token> objects(Token verb, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        if (isPassive(verb)) {
            return patients(verb, depth);
        }
        List<Token> objects = new ArrayList<>();
        for (Token object : parse.children(verb, "obj")) {
            if (!isAfterthought(object)) {
                objects.add(antecedent(verb, object));
            }
        }
        if (objects.isEmpty()) {
            zeroRelative(verb).ifPresent(objects::add);
        }
        if (objects.isEmpty()) {
            objects.addAll(sharedObjects(verb));
        }
        return objects;
    }

    /** "train and advise soldiers": of two verbs side by side the object of the second is the first one's too. */
    private List<Token> sharedObjects(Token verb) {
        return parse.children(verb, "conj").stream()
                .filter(second -> second.isVerb() && second.number() == verb.number() + 2 && !isPassive(second))
                .filter(second -> parse.token(verb.number() + 1).is("cc"))
                .flatMap(second -> parse.children(second, "obj").stream())
                .toList();
    }

    /** "The raid killed five, another attack blamed on rebels": what sums the clause up behind a comma is no second object. */
    boolean isAfterthought(Token noun) {
        boolean isSecond = noun.is("obj")
                && parse.children(parse.token(noun.head()), "obj").stream()
                        .anyMatch(other -> other.number() < noun.number());
        boolean isOfNumber = noun.is("appos") && parse.token(noun.head()).tag().equals("CD");
        int before = parse.within(parse.phrase(noun)).get(0).number() - 1;
        return (isSecond || isOfNumber)
                && before > 0
                && parse.token(before).form().equals(",");
    }

    private List<Token> patients(Token verb, int depth) {
        List<Token> patients = new ArrayList<>();
        for (Token subject : parse.children(verb, "nsubj:pass")) {
            patients.add(antecedent(verb, subject));
        }
        if (patients.isEmpty()) {
            // "the passengers were all killed": where words stand between, parsers hang the subject on the auxiliary
            parse.children(verb, "aux:pass").stream()
                    .flatMap(aux -> parse.children(aux, "nsubj").stream())
                    .forEach(subject -> patients.add(antecedent(verb, subject)));
        }
        if (patients.isEmpty() && isReducedPassive(verb)) {
            parse.head(verb).ifPresent(patients::add);
        }
        if (patients.isEmpty() && isLooseParticiple(verb)) {
            parse.head(verb).ifPresent(above -> patients.addAll(subjects(above, depth + 1)));
        }
        if (patients.isEmpty() && verb.is("conj")) {
            Optional<Token> above = parse.head(verb).filter(Token::isVerb);
            if (above.isPresent()) {
                patients.addAll(
                        isPassive(above.get()) ? patients(above.get(), depth + 1) : subjects(above.get(), depth + 1));
            }
        }
        if (patients.isEmpty() && verb.is("xcomp")) {
            parse.head(verb).ifPresent(above -> patients.addAll(controllers(above, depth + 1)));
        }
        return patients;
    }

    /** "the letter Assad sent": the noun that the clause modifies is its object. */
    private Optional<Token> zeroRelative(Token verb) {
        boolean hasRelativeWord = parse.children(verb).stream()
                .anyMatch(child -> (RELATIVE_TAGS.contains(child.tag()) && (child.is("nsubj") || child.is("obl")))
                        || child.tag().equals("WRB"));
        boolean hasSubject = !parse.children(verb, "nsubj").isEmpty();
        return verb.relation().equals("acl:relcl") && hasSubject && !hasRelativeWord
                ? parse.head(verb)
                : Optional.empty();
    }

    /** The prepositional phrases of {@code verb}, agents aside. */
    List<Token> phrases(Token verb) {
        List<Token> phrases = new ArrayList<>(parse.children(verb, "obl"));
        phrases.removeAll(agents(verb));
        return phrases;
    }

    /** The clauses that say on what condition {@code verb} holds: "if Syria fires". */
    List<Token> conditions(Token verb) {
        return parse.children(verb, "advcl").stream()
                .filter(clause -> parse.children(clause, "mark").stream()
                        .anyMatch(mark -> CONDITION_WORDS.contains(mark.lemma())))
                .toList();
    }

    /** "the request", "its neighbour": definite, with nothing more said of it. */
    static boolean isBackReference(Parse parse, Token object) {
        return parse.children(object).stream().anyMatch(child -> child.is("det") || child.is("nmod:poss"))
                && parse.children(object, "nmod").stream().allMatch(child -> child.is("nmod:poss"))
                && parse.children(object, "acl").isEmpty();
    }

    /** "asked Iraq to leave Kuwait, which it has invaded": whether {@code verb} tells something done, rather than asked for. */
    static boolean isTold(Parse parse, Token verb) {
        return PAST_OR_PRESENT.contains(verb.tag())
                || parse.children(verb).stream()
                        .filter(child -> child.is("aux") || child.is("cop"))
                        .anyMatch(child -> PAST_OR_PRESENT.contains(child.tag()));
    }
}
