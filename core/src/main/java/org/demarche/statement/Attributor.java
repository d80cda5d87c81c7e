package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Finds who says what, and says of each event who answers for it. */
public final class Attributor {
    private final ReportingWords words = ReportingWords.read();
    private final Registry registry;

    /** Knows sources by {@code registry}. */
    public Attributor(Registry registry) {
        this.registry = registry;
    }

    /**
     * The statements of {@code document}, in text order of their content.
     *
     * @param parses the document's sentences, in order
     * @param mentions the actors in it
     */
    public List<Statement> statements(Document document, List<Parse> parses, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        Quotes quotes = Quotes.of(document.text());
        SourceReader sources = new SourceReader(registry, words, mentions);
        Optional<Attribution> lastSpeaker = Optional.empty();
        for (Parse parse : parses) {
            List<Statement> found = new SentenceStatements(words, sources, quotes, parse).find();
            if (found.isEmpty()) {
                Optional<Attribution> speaker = lastSpeaker;
                quotes.around(parse.sentence().span())
                        .map(quoted ->
                                new Statement(parse.sentence().number(), speaker, Optional.empty(), quoted, true))
                        .ifPresent(statements::add);
            }
            statements.addAll(found);
            for (Statement statement : found) {
                lastSpeaker = statement.source().or(() -> Optional.empty());
            }
        }
        statements.sort(Comparator.comparing(Statement::content));
        return List.copyOf(statements);
    }

    /** The events with their attribution: the statements that they stand in, the innermost first. */
    public List<EventMention> attribute(List<EventMention> events, List<Statement> statements) {
        return events.stream()
                .map(event -> event.attributedTo(sources(event, statements)))
                .toList();
    }

    private static List<Attribution> sources(EventMention event, List<Statement> statements) {
        return sources(event.evidence().trigger(), statements);
    }

    /** Who says the words of {@code span}: the sources of the statements that they stand in, the innermost first. */
    static List<Attribution> sources(Span span, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.content().contains(span))
                .filter(statement ->
                        statement.cue().map(cue -> !cue.overlaps(span)).orElse(true))
                .sorted(Comparator.comparingInt(statement -> statement.content().length()))
                .map(Statement::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The statements of one sentence. */
    private record SentenceStatements(ReportingWords words, SourceReader sources, Quotes quotes, Parse parse) {
        List<Statement> find() {
            List<Statement> found = new ArrayList<>();
            for (Token token : parse.tokens()) {
                if (token.isVerb() && words.verb(token.lemma()).isPresent()) {
                    said(token).ifPresent(found::add);
                } else if (token.is("obl") && words.isPreposition(parse.preposition(token))) {
                    found.add(accordingTo(token));
                }
            }
            return found;
        }

        private Optional<Statement> said(Token verb) {
            Optional<Token> content = parse.children(verb).stream()
                    .filter(child -> child.is("ccomp") || isQuotedParataxis(child))
                    .findFirst();
            Optional<Token> host = parse.head(verb).filter(above -> verb.is("parataxis"));
            if (content.isEmpty() && host.isEmpty()) {
                return Optional.empty();
            }
            Optional<Token> subject = subject(verb);
            if (subject.isEmpty() && content.isPresent() && !isPassive(verb)) {
                return Optional.empty();
            }
            Span span = content.map(this::clause).orElseGet(() -> without(clause(host.orElse(verb)), clause(verb)));
            return Optional.of(new Statement(
                    parse.sentence().number(),
                    subject.map(who -> sources.of(parse, who)),
                    Optional.of(verb.span()),
                    span,
                    quotes.holds(span)));
        }

        private boolean isPassive(Token verb) {
            return !parse.children(verb, "aux:pass").isEmpty();
        }

        private boolean isQuotedParataxis(Token child) {
            return child.is("parataxis") && words.verb(child.lemma()).isEmpty();
        }

        private Optional<Token> subject(Token verb) {
            Token current = verb;
            while (true) {
                Optional<Token> own = parse.children(current, "nsubj").stream()
                        .filter(child -> child.relation().equals("nsubj"))
                        .findFirst();
                if (own.isPresent()) {
                    return own.map(this::antecedent);
                }
                boolean mayInherit = current.is("conj") || current.is("advcl") || current.is("xcomp");
                Optional<Token> above = parse.head(current).filter(Token::isVerb);
                if (!mayInherit || above.isEmpty()) {
                    return current.is("acl") ? parse.head(current) : Optional.empty();
                }
                current = above.get();
            }
        }

        /** "the minister, who said": the pronoun stands for the noun that its clause modifies. */
        private Token antecedent(Token subject) {
            if (!subject.tag().startsWith("W")) {
                return subject;
            }
            return parse.head(subject)
                    .filter(verb -> verb.is("acl"))
                    .flatMap(parse::head)
                    .orElse(subject);
        }

        /** All of the sentence but the source itself is what the source says. */
        private Statement accordingTo(Token source) {
            Span phrase = clause(source);
            Token clause = source;
            while (clause.head() != 0 && !clause.is("ccomp") && !clause.is("parataxis")) {
                clause = parse.token(clause.head());
            }
            return new Statement(
                    parse.sentence().number(),
                    Optional.of(sources.of(parse, source)),
                    Optional.of(phrase),
                    without(clause(clause), phrase),
                    false);
        }

        private Span clause(Token head) {
            List<Token> words = parse.subtree(head).stream()
                    .filter(token -> !token.is("punct"))
                    .toList();
            return words.stream().map(Token::span).reduce(head.span(), Span::cover);
        }

        /** {@code whole} less {@code part} where that stands at its beginning or end. */
        private static Span without(Span whole, Span part) {
            if (part.start() <= whole.start() && part.end() < whole.end()) {
                return new Span(part.end(), whole.end());
            }
            if (part.end() >= whole.end() && part.start() > whole.start()) {
                return new Span(whole.start(), part.start());
            }
            return whole;
        }
    }

    /** Reads what kind of source a noun phrase names. */
    private record SourceReader(Registry registry, ReportingWords words, Mentions mentions) {
        Attribution of(Parse parse, Token token) {
            Span phrase = parse.phrase(token);
            return mentions.at(parse.sentence().number(), token)
                    .map(mention -> new Attribution(
                            SourceKinds.of(registry, words, token, mention), phrase, Optional.of(mention)))
                    .orElseGet(() -> new Attribution(unknown(token), phrase, Optional.empty()));
        }

        private Attribution.Kind unknown(Token token) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (words.isDocument(lemma)) {
                return Attribution.Kind.DOCUMENT;
            }
            boolean isBody =
                    registry.kindOfNoun(lemma).map(kind -> kind.equals("body")).orElse(false);
            if (isBody) {
                return Attribution.Kind.ORGANISATION;
            }
            return token.isName() ? Attribution.Kind.NAMED : Attribution.Kind.ANONYMOUS;
        }
    }
}
