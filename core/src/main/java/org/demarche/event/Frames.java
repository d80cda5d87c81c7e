package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.Predicate.Part;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Builds the frames of a sentence's words. */
final class Frames {
    private static final Set<String> REFUSAL_MODALS = Set.copyOf(Resources.entries("refusal-modals.txt"));

    private static final Set<String> TOPIC_PREPOSITIONS = Set.copyOf(Resources.entries("topic-prepositions.txt"));
    private static final Set<String> NO_REFUSALS = Set.copyOf(Resources.entries("no-refusal-verbs.txt"));
    private static final Set<String> PROMISE_MODALS = Set.copyOf(Resources.entries("promise-modals.txt"));
    private static final Set<String> SUFFERERS = Set.copyOf(Resources.entries("sufferer-nouns.txt"));
    /** Whom an attack is on suffers it. */
    private static final String SUFFERED_PREPOSITION = "on";

    private static final String OBJECT_LINK = "object";

    /** How each verb whose subject suffers a deed takes the deed's noun. */
    private static final Map<String, Set<String>> SUFFERING =
            Table.read("suffering-verbs.tsv", "verb", "deed").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.required("verb"), row -> Set.copyOf(row.list("deed"))));

    /** The preposition behind each verb that says whose a deed is. */
    private static final Map<String, String> ASCRIBING =
            Table.read("ascribing-verbs.tsv", "verb", "preposition").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.required("verb"), row -> row.required("preposition")));

    private final Parse parse;
    private final SupportVerbs supportVerbs;
    private final Clauses clauses;
    private final Involvement involvement;

    Frames(Parse parse, SupportVerbs supportVerbs) {
        this.parse = parse;
        this.supportVerbs = supportVerbs;
        this.clauses = new Clauses(parse);
        this.involvement = new Involvement(parse);
    }

    /** The frame of {@code token} read as {@code part}; absent if it can't be one. */
    Optional<Frame> of(Token token, Part part) {
        return switch (part) {
            case VERB -> token.isVerb() || isParticiple(token) ? Optional.of(verb(token)) : Optional.empty();
            case NOUN -> token.isNoun() ? Optional.of(noun(token)) : Optional.empty();
            case ADJECTIVE ->
                token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBG")
                        ? adjective(token)
                        : Optional.empty();
        };
    }

    private static boolean isParticiple(Token token) {
        return token.isAdjective()
                && token.is("amod")
                && token.form().toLowerCase(Locale.ROOT).endsWith("ed");
    }

    private Frame verb(Token verb) {
        Frame frame = new Frame(verb);
        frame.addAll(Frame.SUBJECT, clauses.subjects(verb));
        addObjects(frame, verb);
        boolean isPassive = clauses.isPassive(verb);
        frame.mark(Frame.VOICE, isPassive ? "passive" : "active");
        for (Token child : parse.children(verb)) {
            if (child.is("iobj")) {
                frame.add(Frame.INDIRECT_OBJECT, child);
            } else if (isPassive && child.is("obj")) {
                // "was handed a letter": the object that stays is what is handed, the subject is to whom
                frame.add(Frame.OBJECT, child);
            } else if (child.is("obl") || child.is("nmod")) {
                addPreposition(frame, child, isPassive);
            } else if (child.is("compound:prt") || child.is("advmod")) {
                frame.add(Frame.PARTICLE, child);
                frame.add(Frame.MODIFIER, child);
                // "struck back at Syria": parsers hang the phrase on the adverb
                parse.children(child, "obl").forEach(phrase -> addPreposition(frame, phrase, isPassive));
            } else {
                addComplement(frame, child);
            }
        }
        for (Token object : parse.children(verb, "obj")) {
            addObjectPrepositions(frame, object);
            // "carried an offer of talks from Peru": further in still
            parse.children(object, "nmod").stream()
                    .filter(inner -> parse.preposition(inner).equals("of"))
                    .forEach(inner -> addObjectPrepositions(frame, inner));
        }
        boolean hasClause = parse.children(verb, "obj").stream()
                .anyMatch(object -> !parse.children(object, "acl").isEmpty());
        frame.mark(Frame.OBJECT_CLAUSE, hasClause ? "yes" : "no");
        markNegation(frame, verb);
        return frame;
    }

    /** Of two objects without a preposition the first is to whom: "lent Egypt two billion dollars". */
    private void addObjects(Frame frame, Token verb) {
        List<Token> objects = clauses.objects(verb);
        boolean isDative = objects.size() > 1 && objects.stream().allMatch(object -> object.is("obj"));
        if (isDative) {
            frame.add(Frame.INDIRECT_OBJECT, objects.get(0));
        }
        frame.addAll(Frame.OBJECT, isDative ? objects.subList(1, objects.size()) : objects);
    }

    /** "recalled its ambassador from Nicaragua": parsers hang the phrase on either word. */
    private void addObjectPrepositions(Frame frame, Token object) {
        for (Token child : parse.children(object, "nmod")) {
            String preposition = parse.preposition(child);
            if (!preposition.isEmpty() && !preposition.equals("of") && !frame.has(preposition)) {
                frame.add(preposition, child);
            }
        }
    }

    private void addPreposition(Frame frame, Token child, boolean isPassive) {
        String preposition = parse.preposition(child);
        if (!preposition.isEmpty() && !(isPassive && preposition.equals("by"))) {
            frame.add(preposition, child);
            int lastBlank = preposition.lastIndexOf(' ');
            if (lastBlank > 0) {
                frame.add(preposition.replace(' ', '-'), child);
            }
        }
    }

    private void addComplement(Frame frame, Token child) {
        if (child.is("xcomp")) {
            if (child.isVerb()) {
                frame.add(Frame.COMPLEMENT, child);
                frame.mark(Frame.COMPLEMENT, child.tag().equals("VBG") ? "ing" : "inf");
            } else {
                frame.add(Frame.MODIFIER, child);
            }
        } else if (child.is("ccomp")) {
            frame.add(Frame.COMPLEMENT, child);
            frame.mark(Frame.COMPLEMENT, isInfinitive(child) ? "inf" : "that");
            if (isRefusal(child)) {
                frame.mark(Frame.COMPLEMENT, "refusal");
            }
            if (isOwnDoing(child)) {
                frame.mark(Frame.COMPLEMENT, "own");
            }
        } else if (child.is("advcl")) {
            for (Token mark : parse.children(child, "mark")) {
                frame.add(mark.lemma(), child);
                if (mark.lemma().equals("to")) {
                    frame.add(Frame.COMPLEMENT, child);
                    frame.mark(Frame.COMPLEMENT, "inf");
                }
            }
        }
    }

    /** "told Syria that it could not help": what somebody says that he will or can not do; not what another should not. */
    private boolean isRefusal(Token clause) {
        return isSubjectPronoun(clause)
                && !NO_REFUSALS.contains(clause.lemma())
                && parse.children(clause, "aux").stream().anyMatch(aux -> REFUSAL_MODALS.contains(aux.lemma()))
                && parse.children(clause).stream().anyMatch(child -> supportVerbs.isNegation(parse, child));
    }

    /** "warned that it would hit back": what somebody says that he will do. */
    private boolean isOwnDoing(Token clause) {
        return isSubjectPronoun(clause)
                && parse.children(clause, "aux").stream().anyMatch(aux -> PROMISE_MODALS.contains(aux.lemma()))
                && parse.children(clause).stream().noneMatch(child -> supportVerbs.isNegation(parse, child));
    }

    private boolean isSubjectPronoun(Token clause) {
        return parse.children(clause, "nsubj").stream()
                .anyMatch(subject -> subject.tag().equals("PRP"));
    }

    private boolean isInfinitive(Token verb) {
        return verb.tag().equals("VB")
                && parse.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"));
    }

    private void markNegation(Frame frame, Token token) {
        boolean isNegated = supportVerbs.isNegated(parse, token);
        frame.mark(Frame.NEGATION, isNegated ? "yes" : "no");
    }

    private Optional<Frame> adjective(Token adjective) {
        Frame frame = new Frame(adjective);
        List<Token> subjects = new ArrayList<>(parse.children(adjective, "nsubj"));
        if (subjects.isEmpty()) {
            subjects.addAll(clauses.subjects(adjective));
        }
        frame.addAll(Frame.SUBJECT, subjects);
        if (adjective.tag().equals("VBN")) {
            frame.addAll(Frame.SUBJECT, clauses.objects(adjective));
        }
        for (Token child : parse.children(adjective)) {
            if (child.is("obl") || child.is("nmod")) {
                addPreposition(frame, child, false);
            } else if (child.is("advmod")) {
                frame.add(Frame.MODIFIER, child);
            } else {
                addComplement(frame, child);
            }
        }
        markNegation(frame, adjective);
        return subjects.isEmpty() && !adjective.tag().equals("VBN") ? Optional.empty() : Optional.of(frame);
    }

    private Frame noun(Token noun) {
        Frame frame = new Frame(noun);
        addNounModifiers(frame, noun);
        addNounContext(frame, noun);
        addPredicated(frame, noun);
        frame.mark(Frame.CASE, parse.preposition(noun));
        markNegation(frame, noun);
        return frame;
    }

    private void addNounModifiers(Frame frame, Token noun) {
        for (Token child : parse.children(noun)) {
            if (child.is("nmod:poss")) {
                frame.add(Frame.POSSESSOR, child);
            } else if (child.is("amod") || child.is("compound") || child.is("nummod")) {
                frame.add(Frame.MODIFIER, child);
                hyphenated(child).forEach(first -> frame.add(Frame.MODIFIER, first));
                parse.children(child, "conj").forEach(conjunct -> frame.add(Frame.MODIFIER, conjunct));
            } else if (child.is("nmod") || child.is("obl")) {
                addPreposition(frame, child, false);
                addInnerPrepositions(frame, child);
            } else if (child.is("acl")) {
                addClause(frame, child);
            }
        }
    }

    /** "U.S.-EU cooperation", "the U.S./EU deal": the name before the hyphen takes part too. */
    private List<Token> hyphenated(Token modifier) {
        return parse.children(modifier, "compound").stream()
                .filter(first -> first.isName() && modifier.isName() && first.number() + 2 == modifier.number())
                .filter(first -> isHyphen(parse.token(first.number() + 1)))
                .toList();
    }

    private static boolean isHyphen(Token token) {
        return token.tag().equals("HYPH") || token.form().equals("/");
    }

    /** "Her speech was a defence of the embargo": what is said to be the act belongs to whoever did it. */
    private void addPredicated(Frame frame, Token noun) {
        if (!frame.has(Frame.POSSESSOR) && !parse.children(noun, "cop").isEmpty()) {
            frame.addAll(Frame.POSSESSOR, clauses.subjects(noun));
        }
    }

    /** "the recall of its ambassador from Turkey", "violence by police against protesters" */
    private void addInnerPrepositions(Frame frame, Token inner) {
        String own = parse.preposition(inner);
        if (own.equals("of") || own.equals("by")) {
            addObjectPrepositions(frame, inner);
        }
    }

    /** "attacks launched by Turkey", "the visit that Assad paid to Tehran", "a request to mediate". */
    private void addClause(Frame frame, Token verb) {
        if (verb.relation().equals("acl") && isInfinitive(verb)) {
            frame.add(Frame.COMPLEMENT, verb);
            frame.mark(Frame.COMPLEMENT, "inf");
        } else if (isThatClause(verb)) {
            frame.add(Frame.COMPLEMENT, verb);
            frame.mark(Frame.COMPLEMENT, "that");
        } else if (ASCRIBING.containsKey(verb.lemma())) {
            frame.addAll(Frame.POSSESSOR, ascribed(verb));
        } else if (SUFFERING.getOrDefault(verb.lemma(), Set.of()).contains(OBJECT_LINK)
                && clauses.objects(verb).contains(frame.word())) {
            frame.addAll(SUFFERED_PREPOSITION, clauses.subjects(verb));
        } else if (supportVerbs.carries(verb.lemma())) {
            if (clauses.objects(verb).contains(frame.word())) {
                frame.addAll(Frame.POSSESSOR, clauses.subjects(verb));
            }
            addVerbPrepositions(frame, verb);
        } else if (verb.relation().equals("acl") && verb.tag().equals("VBG")) {
            // "curbs on trading with Peru"
            parse.children(verb, "mark").forEach(mark -> frame.add(mark.lemma(), verb));
        }
    }

    /** "its demand that Turkey withdraw" */
    private boolean isThatClause(Token verb) {
        return verb.relation().equals("acl")
                && parse.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("that"));
    }

    /** A carrying verb's subject and prepositional phrases belong to its noun; so do those of "talks began with". */
    private void addNounContext(Frame frame, Token noun) {
        Optional<Token> above = parse.head(noun);
        if (above.isEmpty()) {
            return;
        }
        Token verb = above.get();
        frame.addAll("by", looseAgents(noun, verb));
        frame.addAll(Frame.POSSESSOR, involvement.of(noun));
        if (isSuffered(noun, verb)) {
            frame.addAll(SUFFERED_PREPOSITION, clauses.subjects(verb));
            addVerbPrepositions(frame, verb);
        }
        boolean isCarried = verb.isVerb() && supportVerbs.carries(verb.lemma());
        if (isCarried && (noun.is("obj") || noun.relation().equals("nsubj:pass"))) {
            frame.addAll(Frame.POSSESSOR, clauses.subjects(verb));
            addVerbPrepositions(frame, verb);
            if (noun.is("obj")) {
                frame.addAll("to", parse.children(verb, "iobj"));
            }
        } else if (ASCRIBING.containsKey(verb.lemma()) && noun.relation().equals("nsubj:pass")) {
            frame.addAll(Frame.POSSESSOR, ascribed(verb));
        } else if (verb.isVerb() && noun.is("nsubj")) {
            addVerbPrepositions(frame, verb);
        } else if (verb.isVerb() && noun.is("obl") && supportVerbs.carriesBy(verb.lemma(), parse.preposition(noun))) {
            frame.addAll(Frame.POSSESSOR, clauses.subjects(verb));
            frame.addAll(Frame.HOST, clauses.subjects(verb));
        } else if (verb.isVerb() && (noun.is("obl") || noun.is("obj"))) {
            frame.addAll(Frame.HOST, clauses.subjects(verb));
        } else if (noun.is("nmod") && parse.preposition(noun).equals("of")) {
            addSeries(frame, verb);
            addSufferer(frame, verb);
        }
    }

    /** "suffered an attack", "came under attack": the subject is whom it hit. */
    private boolean isSuffered(Token noun, Token verb) {
        boolean isObject = noun.is("obj") || noun.relation().equals("nsubj:pass");
        String link = isObject ? OBJECT_LINK : noun.is("obl") ? parse.preposition(noun) : "";
        return SUFFERING.getOrDefault(verb.lemma(), Set.of()).contains(link);
    }

    /** "an attack blamed on rebels": whose the deed is said to be. */
    private List<Token> ascribed(Token verb) {
        String preposition = ASCRIBING.getOrDefault(verb.lemma(), "");
        return parse.children(verb, "obl").stream()
                .filter(phrase -> parse.preposition(phrase).equals(preposition))
                .toList();
    }

    /** "The port was the target of an attack": the subject is whom it hit. */
    private void addSufferer(Frame frame, Token noun) {
        if (SUFFERERS.contains(noun.lemma()) && !parse.children(noun, "cop").isEmpty()) {
            frame.addAll(SUFFERED_PREPOSITION, clauses.subjects(noun));
        }
    }

    /** "Ten died in the raid, said to be carried out by rebels": parsers hang the participle on the verb. */
    private List<Token> looseAgents(Token noun, Token verb) {
        return parse.children(verb, "advcl").stream()
                .filter(participle -> participle.tag().equals("VBN") && participle.number() > noun.number())
                .filter(participle -> supportVerbs.carries(participle.lemma()))
                .filter(participle -> noun.is("obl") || noun.is("obj"))
                .flatMap(participle -> clauses.agents(participle).stream())
                .toList();
    }

    /** "a series of attacks on Turkey": what hangs on the series belongs to the attacks. */
    private void addSeries(Frame frame, Token series) {
        if (supportVerbs.isSeries(series.lemma())) {
            addNounModifiers(frame, series);
            addNounContext(frame, series);
        }
    }

    private void addVerbPrepositions(Frame frame, Token verb) {
        Set<Token> before = Set.copyOf(frame.arguments(Frame.POSSESSOR));
        for (Token child : parse.children(verb, "obl")) {
            if (!before.contains(child) && !isWithinTopic(verb, child)) {
                addPreposition(frame, child, clauses.isPassive(verb));
            }
        }
    }

    /** "The visit focused on support to Syria": parsers hang the second phrase on the verb too. */
    private boolean isWithinTopic(Token verb, Token phrase) {
        int first =
                parse.children(phrase).stream().mapToInt(Token::number).min().orElse(phrase.number());
        return parse.children(verb, "obl").stream()
                .filter(topic -> !topic.isName() && TOPIC_PREPOSITIONS.contains(parse.preposition(topic)))
                .anyMatch(topic -> topic.number() == Math.min(first, phrase.number()) - 1);
    }
}
