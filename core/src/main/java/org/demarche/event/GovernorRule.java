package org.demarche.event;

import java.util.Optional;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * What a word says of its content ("plans to", "denied"), and in what surrounding it does.
 *
 * @param effect the content's modality
 * @param function what must be there: {@code comp}, {@code prt} or a preposition; absent if nothing must
 * @param value the particle, or anything for the others
 */
record GovernorRule(Modality effect, Optional<String> function, String value) {
    private static final String CONDITION = "([a-z]+)=([a-z*]+).*";

    /** Reads the effect, and the condition that the row's note may begin with. */
    static GovernorRule of(Modality effect, Table.Row row) {
        String note = row.text("note");
        if (!note.matches(CONDITION)) {
            return new GovernorRule(effect, Optional.empty(), "");
        }
        return new GovernorRule(
                effect, Optional.of(note.replaceFirst(CONDITION, "$1")), note.replaceFirst(CONDITION, "$2"));
    }

    /** Whether {@code above} says this of {@code content}, which hangs on it directly. */
    boolean holds(Parse parse, Token content, Token above) {
        boolean isClause = content.is("xcomp")
                || content.is("ccomp")
                || (content.is("acl") && !content.relation().equals("acl:relcl"));
        return function.map(name -> switch (name) {
                    case "comp" ->
                        value.equals("that")
                                ? content.is("ccomp") && !isInfinitive(parse, content)
                                : isInfinitive(parse, content);
                    case "prt" ->
                        parse.children(above).stream()
                                .anyMatch(child -> child.lemma().equals(value) && !child.is("obl"));
                    default ->
                        parse.preposition(content).equals(name)
                                || parse.children(content, "mark").stream()
                                        .anyMatch(mark -> mark.lemma().equals(name));
                })
                .orElse(isClause
                        || content.is("obj")
                        || content.is("nmod")
                        || (content.is("advcl") && isInfinitive(parse, content)));
    }

    private static boolean isInfinitive(Parse parse, Token content) {
        return content.is("xcomp")
                || parse.children(content, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"));
    }
}
