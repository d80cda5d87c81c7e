package org.demarche.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Token;

/**
 * A word and its arguments by function, with passives, relatives, control and carrying verbs undone: the functions are
 * those of the active sentence.
 */
final class Frame {
    static final String SUBJECT = "subj";
    static final String OBJECT = "obj";
    static final String INDIRECT_OBJECT = "iobj";
    static final String PARTICLE = "prt";
    static final String MODIFIER = "mod";
    static final String POSSESSOR = "poss";
    static final String COMPLEMENT = "comp";
    static final String NEGATION = "neg";
    static final String VOICE = "voice";
    /** The preposition before a noun ("*at* the request of Iraq"). */
    static final String CASE = "case";
    /** Whether the object has a clause of its own ("denied charges *that it had attacked*"). */
    static final String OBJECT_CLAUSE = "objclause";
    /** The subject of the clause around a noun ("during a visit to Baghdad, *Allen* said"). */
    static final String HOST = "host";

    private final Token word;
    private final Map<String, Set<Token>> arguments = new LinkedHashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();

    Frame(Token word) {
        this.word = word;
    }

    Token word() {
        return word;
    }

    void add(String function, Token argument) {
        if (argument.number() != word.number()) {
            arguments.computeIfAbsent(function, key -> new LinkedHashSet<>()).add(argument);
        }
    }

    void addAll(String function, Iterable<Token> tokens) {
        tokens.forEach(token -> add(function, token));
    }

    /** Notes something that isn't an argument: {@code comp=inf}, {@code voice=passive}, {@code neg=yes}. */
    void mark(String function, String value) {
        marks.add(function + "=" + value);
    }

    boolean isMarked(String function, String value) {
        return marks.contains(function + "=" + value);
    }

    /** The heads of the arguments with {@code function}, in the order found. */
    List<Token> arguments(String function) {
        return List.copyOf(arguments.getOrDefault(function, Set.of()));
    }

    boolean has(String function) {
        return arguments.containsKey(function);
    }

    /** The functions that are filled. */
    Set<String> functions() {
        return arguments.keySet();
    }
}
