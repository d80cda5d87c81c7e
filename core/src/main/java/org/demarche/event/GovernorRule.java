package org.demarche.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * What a word says of its content ("plans to", "denied"), and in what surrounding it does.
 *
 * @param effect the content's modality
 * @param function what must be there: {@code comp}, {@code prt}, {@code form}, {@code tense} or a preposition; absent if
 *     nothing must
 * @param value the particle, form or tense, or anything for the others
 */
record GovernorRule(Modality effect, Optional<String> function, String value) {
    private static final Pattern CONDITION = Pattern.compile("([a-z]+)=([a-z*]+).*");

    /** Reads the effect, and the condition that the row's note may begin with. */
    static GovernorRule of(Modality effect, Table.Row row) {
        Matcher condition = CONDITION.matcher(row.text("note"));
        return condition.matches()
                ? new GovernorRule(effect, Optional.of(condition.group(1)), condition.group(2))
                : new GovernorRule(effect, Optional.empty(), "");
    }

    /** Whether nothing must be there. */
    boolean isPlain() {
        return function.isEmpty();
    }

    /** Whether {@code above} says this of {@code content}, which hangs on it directly. */
    boolean holds(Parse parse, Token content, Token above) {
        return function.map(name -> switch (name) {
                    case "comp" ->
                        value.equals("that")
                                ? content.is("ccomp") && !isInfinitive(parse, content)
                                : isInfinitive(parse, content);
                    case "form" -> value.equals("ing") && above.tag().equals("VBG") && isInfinitive(parse, content);
                    case "prt" ->
                        parse.children(above).stream()
                                .anyMatch(child -> child.lemma().equals(value) && !child.is("obl"));
                    default ->
                        parse.preposition(content).equals(name)
                                || parse.children(content, "mark").stream()
                                        .anyMatch(mark -> mark.lemma().equals(name));
                })
                .orElse(isContent(parse, content, above));
    }

    /** What a word with content governs when nothing else is asked: a clause, an object, a purpose; not "calls asking for". */
    private static boolean isContent(Parse parse, Token content, Token above) {
        boolean isNounClause = content.is("acl")
                && !content.relation().equals("acl:relcl")
                && (content.tag().equals("VB")
                        || !parse.children(content, "mark").isEmpty());
        return isNounClause
                || content.is("xcomp")
                || content.is("ccomp")
                || content.is("obj")
                || content.is("nmod")
                || content.relation().equals("nsubj:pass")
                || (content.is("nsubj") && isReducedPassive(parse, above))
                || (content.is("advcl") && isInfinitive(parse, content));
    }

    /** "talks scheduled for Monday will cover trade": a participle that the parser takes for the verb. */
    private static boolean isReducedPassive(Parse parse, Token above) {
        return above.tag().equals("VBN") && parse.children(above, "aux").isEmpty();
    }

    /** Whether a conjunction or preposition says this of {@code marked}: "tense=present" holds of a clause in it. */
    boolean holdsOfMarked(Parse parse, Token marker, Token marked) {
        boolean isClause = marker.is("mark") || marker.is("advmod");
        return function.map(name -> switch (name) {
                    case "tense" -> isClause && isPresent(parse, marked);
                    case "before" -> value.equals("noun") && marker.is("case");
                    default -> false;
                })
                .orElse(isClause);
    }

    private static boolean isPresent(Parse parse, Token verb) {
        return isPresent(verb)
                || parse.children(verb).stream()
                        .anyMatch(child -> (child.is("aux") || child.is("cop")) && isPresent(child));
    }

    private static boolean isPresent(Token verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    private static boolean isInfinitive(Parse parse, Token content) {
        return content.is("xcomp")
                || parse.children(content, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"));
    }
}
