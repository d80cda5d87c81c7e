package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Clauses;
import org.demarche.statement.ReportingWords.ReportingWord;
import org.demarche.statement.Statement.Manner;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** The statements that a sentence's verbs, nouns and prepositions tell of. One use serves one sentence. */
final class ClauseStatements {
    private final ReportingWords words;
    private final SourceReader sources;
    private final Quotes quotes;
    private final Parse parse;
    private final Clauses clauses;

    ClauseStatements(ReportingWords words, SourceReader sources, Quotes quotes, Parse parse) {
        this.words = words;
        this.sources = sources;
        this.quotes = quotes;
        this.parse = parse;
        this.clauses = new Clauses(parse);
    }

    /** The statements, but for those whose cue is one of {@code taken}. */
    List<Statement> find(Set<Span> taken) {
        List<Statement> found = new ArrayList<>();
        List<Statement> relayed = new ArrayList<>();
        for (Token token : parse.tokens()) {
            if (taken.contains(token.span())) {
                continue;
            }
            if ((token.is("obl") || token.is("nmod")) && words.isPreposition(parse.preposition(token))) {
                found.add(accordingTo(token));
            }
            Optional<ReportingWord> word = words.of(token);
            word.flatMap(known -> told(token, known)).ifPresent(statement -> {
                boolean mayBeRelayed =
                        statement.manner() != Manner.NAMED && word.get().isUttered();
                (mayBeRelayed ? found : relayed).add(statement);
            });
        }
        relayed.stream()
                .filter(statement -> isTop(statement, found, relayed))
                .toList()
                .forEach(found::add);
        return found;
    }

    /** "He said that he wanted to go": what somebody says that somebody thinks or wants is part of what he says. */
    private static boolean isTop(Statement statement, List<Statement> found, List<Statement> others) {
        Span cue = statement.cue().orElseGet(statement::content);
        return Stream.concat(found.stream(), others.stream())
                .filter(other -> !other.equals(statement))
                .noneMatch(other -> other.parts().stream().anyMatch(part -> part.contains(cue)));
    }

    private Optional<Statement> told(Token cue, ReportingWord word) {
        return cue.isVerb() ? said(cue, word) : named(cue, word);
    }

    private Optional<Statement> said(Token verb, ReportingWord word) {
        Optional<Token> clause = word.takes("clause") ? contentClause(verb) : Optional.empty();
        Optional<Token> host =
                word.takes("clause") ? parse.head(verb).filter(above -> verb.is("parataxis")) : Optional.empty();
        Optional<Token> source = source(verb);
        if (clause.isPresent() || host.isPresent()) {
            boolean isWithoutSource = source.isEmpty() && clause.isPresent() && !clauses.isPassive(verb);
            List<Span> parts = clause.map(child -> withContinuations(verb, child))
                    .orElseGet(() -> without(host.orElse(verb), verb));
            return isWithoutSource ? Optional.empty() : Optional.of(statement(verb, source, parts, Manner.REPORTED));
        }
        List<Token> complements = complements(verb, word);
        boolean isKnown = source.isPresent() || (clauses.isPassive(verb) && !word.takes("predicate"));
        if (!isKnown || complements.isEmpty() || isModifier(verb)) {
            return Optional.empty();
        }
        Span content = complements.stream().map(this::span).reduce(Span::cover).orElse(verb.span());
        return Optional.of(
                statement(verb, source, List.of(content), relays(complements) ? Manner.REPORTED : Manner.NAMED));
    }

    private Optional<Token> contentClause(Token verb) {
        return parse.children(verb).stream()
                .filter(child -> child.is("ccomp")
                        || (child.is("parataxis") && words.of(child).isEmpty()))
                .findFirst();
    }

    /** "said that it was ready, but would not wait": what the parser hangs on "said" as if it were done is still said. */
    private List<Span> withContinuations(Token verb, Token clause) {
        List<Span> parts = new ArrayList<>(whole(clause));
        for (Token conjunct : parse.children(verb, "conj")) {
            boolean isSaid = conjunct.number() > clause.number()
                    && parse.children(conjunct, "nsubj").isEmpty()
                    && parse.children(conjunct, "aux").stream()
                            .anyMatch(aux -> aux.tag().equals("MD"));
            if (isSaid) {
                parts.addAll(whole(conjunct));
            }
        }
        return parts;
    }

    private Statement statement(Token cue, Optional<Token> source, List<Span> parts, Manner manner) {
        boolean isQuoted = manner == Manner.REPORTED && parts.stream().allMatch(quotes::holds);
        return new Statement(
                parse.sentence().number(),
                source.map(token -> sources.of(parse, token)),
                Optional.of(cue.span()),
                parts.stream().map(this::withClosingMark).toList(),
                isQuoted ? Manner.QUOTED : manner);
    }

    /** {@code the raid was "a mistake"}: the mark that closes a quotation belongs to words that hold the opening one. */
    private Span withClosingMark(Span part) {
        return quotes.at(part.end() - 1)
                .filter(quote -> quote.marks().start() > part.start()
                        && quote.words().end() == part.end()
                        && quote.marks().end() > part.end())
                .map(quote -> part.cover(quote.marks()))
                .orElse(part);
    }

    /** "a shift from viewing it as a threat" has nobody who views it so. */
    private boolean isModifier(Token verb) {
        return verb.is("acl")
                && verb.tag().equals("VBG")
                && !parse.children(verb, "mark").isEmpty();
    }

    /** "quoted him as saying that …": what one says that another says. */
    private boolean relays(List<Token> complements) {
        return complements.stream()
                .anyMatch(child -> child.is("advcl")
                        && words.of(child).filter(word -> word.takes("clause")).isPresent());
    }

    /** What a verb takes beside clauses: "criticised the raid", "called for talks", "wants to leave". */
    private List<Token> complements(Token verb, ReportingWord word) {
        List<Token> complements = parse.children(verb).stream()
                .filter(child -> isComplement(verb, child, word))
                .toList();
        boolean isWhole = complements.stream().anyMatch(child -> isNeeded(child, word));
        boolean isPronoun = complements.stream().allMatch(child -> child.tag().startsWith("W"));
        return isWhole && !isPronoun ? complements : List.of();
    }

    private boolean isComplement(Token verb, Token child, ReportingWord word) {
        if (child.is("xcomp") || (child.is("advcl") && isInfinitive(child) && child.number() > verb.number())) {
            return isInfinitive(child) ? word.takes("infinitive") : word.takes("predicate") || word.takes("object");
        }
        if (child.is("obj") || child.is("nsubj:pass")) {
            return word.takes("object") || word.takes("infinitive") || word.takes("predicate");
        }
        return (child.is("obl") || child.is("advcl")) && child.number() > verb.number() && word.takes(marker(child));
    }

    /** "urged Iraq to leave": the object alone isn't what is said. */
    private boolean isNeeded(Token child, ReportingWord word) {
        boolean isObject = child.is("obj") || child.is("nsubj:pass");
        return !isObject || word.takes("object");
    }

    private boolean isInfinitive(Token verb) {
        return parse.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    }

    /** The preposition before a phrase or a participle: "of" in "accused it of arming rebels". */
    private String marker(Token child) {
        String preposition = parse.preposition(child);
        return preposition.isEmpty()
                ? parse.children(child, "mark").stream()
                        .map(Token::lemma)
                        .findFirst()
                        .orElse("")
                : preposition;
    }

    /** "Iraq's claim that Syria had agreed", "a promise by Turkey to withdraw". */
    private Optional<Statement> named(Token noun, ReportingWord word) {
        Optional<Token> clause = parse.children(noun).stream()
                .filter(child -> child.number() > noun.number())
                .filter(child -> isNounComplement(child, word))
                .findFirst();
        Optional<Token> source = nounSource(noun);
        return clause.filter(child -> source.isPresent())
                .map(child -> statement(noun, source, whole(child), isFinite(child) ? Manner.REPORTED : Manner.NAMED));
    }

    private boolean isNounComplement(Token child, ReportingWord word) {
        if (child.is("ccomp") || (child.is("acl") && isFinite(child))) {
            return word.takes("clause");
        }
        if (child.is("acl") || child.is("xcomp")) {
            return word.takes("infinitive") && isInfinitive(child);
        }
        return child.is("nmod") && word.takes(parse.preposition(child));
    }

    /** A clause with "that"; a relative clause has a relative pronoun instead. */
    private boolean isFinite(Token child) {
        return child.is("ccomp")
                || (child.is("acl")
                        && parse.children(child, "mark").stream()
                                .anyMatch(mark -> mark.tag().equals("IN")));
    }

    private Optional<Token> nounSource(Token noun) {
        Optional<Token> own = parse.children(noun).stream()
                .filter(child -> child.is("nmod:poss")
                        || (child.is("nmod") && parse.preposition(child).equals("by")))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> modifier = parse.children(noun).stream()
                .filter(child -> child.is("amod") || child.is("compound"))
                .filter(child ->
                        sources.mentions().at(parse.sentence().number(), child).isPresent())
                .findFirst();
        return modifier.or(() ->
                parse.head(noun).filter(verb -> noun.is("obj") && verb.isVerb()).flatMap(this::source));
    }

    private Optional<Token> source(Token verb) {
        return clauses.subjects(verb).stream().findFirst();
    }

    /** All of the sentence but the source itself is what the source says. */
    private Statement accordingTo(Token source) {
        Token clause = source;
        while (clause.head() != 0 && !clause.is("ccomp") && !clause.is("parataxis")) {
            clause = parse.token(clause.head());
        }
        Span cue = parse.children(source, "case").stream()
                .map(this::span)
                .reduce(Span::cover)
                .orElse(source.span());
        return new Statement(
                parse.sentence().number(),
                Optional.of(sources.of(parse, source)),
                Optional.of(cue),
                without(clause, source),
                Manner.REPORTED);
    }

    private Span span(Token head) {
        return parse.subtree(head).stream()
                .filter(token -> !token.is("punct"))
                .map(Token::span)
                .reduce(head.span(), Span::cover);
    }

    /** "said national income should rise": the parser may take a clause's subject for the object of "said". */
    private Optional<Token> displacedSubject(Token clause) {
        boolean lacksSubject = clause.is("ccomp")
                && parse.children(clause, "nsubj").isEmpty()
                && parse.children(clause, "mark").isEmpty()
                && parse.children(clause, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("MD"));
        return parse.head(clause)
                .filter(verb -> lacksSubject && verb.isVerb())
                .flatMap(verb -> parse.children(verb, "obj").stream()
                        .filter(object -> object.number() > verb.number() && object.number() < clause.number())
                        .reduce((first, second) -> second));
    }

    /** The words under {@code head}; a quotation that begins there and outlasts the sentence belongs to them whole. */
    private List<Span> whole(Token head) {
        Span span =
                displacedSubject(head).map(this::span).map(span(head)::cover).orElse(span(head));
        return List.of(quotes.at(span.end())
                .filter(quote -> quote.marks().start() >= span.start()
                        && quote.words().end() > parse.sentence().span().end())
                .map(quote -> span.cover(quote.words()))
                .orElse(span));
    }

    /** The words under {@code whole} but not under {@code part}: what stands before and behind it. */
    private List<Span> without(Token whole, Token part) {
        List<Token> rest = parse.subtree(whole).stream()
                .filter(token -> !token.is("punct") && !parse.isBelow(token, part))
                .toList();
        List<Span> spans = new ArrayList<>();
        Span removed = span(part);
        rest.stream()
                .map(Token::span)
                .filter(span -> span.end() <= removed.start())
                .reduce(Span::cover)
                .ifPresent(spans::add);
        rest.stream()
                .map(Token::span)
                .filter(span -> span.start() >= removed.end())
                .reduce(Span::cover)
                .ifPresent(spans::add);
        return spans.isEmpty() ? List.of(span(whole)) : spans;
    }
}
