package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Accusations and endorsements that lie in the words a speaker chooses: "the regime's barbarity", "this is a propaganda
 * stunt". Whoever says it of another accuses or supports it; one act for each clause and other. A stage without state.
 */
final class Evaluations {
    private static final String ACCUSE_RULE = "accuse.evaluation";
    private static final String SUPPORT_RULE = "support.evaluation";
    /** Ties that lead from a judging word to whom it is said of. */
    private static final Set<String> BEARERS = Set.of("of", "by");

    private final Map<String, EventType> words = new HashMap<>();

    Evaluations() {
        for (Table.Row row :
                Table.read("evaluations.tsv", "lemma", "pos", "polarity").rows()) {
            words.put(
                    row.required("lemma") + '/' + row.required("pos"),
                    row.required("polarity").equals("negative") ? EventType.ACCUSE : EventType.SUPPORT);
        }
    }

    /** The acts of judging in {@code parses} that {@code events} don't hold yet, in text order. */
    List<EventMention> find(
            List<EventMention> events, List<Parse> parses, Mentions mentions, List<Statement> statements) {
        Map<Integer, List<EventMention>> bySentence = events.stream()
                .collect(Collectors.groupingBy(event -> event.evidence().sentence()));
        List<EventMention> found = new ArrayList<>();
        for (Parse parse : parses) {
            Clauses clauses = new Clauses(
                    parse,
                    mentions,
                    statements,
                    bySentence.getOrDefault(parse.sentence().number(), List.of()));
            for (Token token : parse.tokens()) {
                type(token).flatMap(type -> clauses.judged(token, type)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<EventType> type(Token token) {
        String pos = token.isVerb() ? "/v" : token.isAdjective() ? "/a" : token.isNoun() && !token.isName() ? "/n" : "";
        return Optional.ofNullable(words.get(token.lemma() + pos));
    }

    /** One sentence at work. */
    private static final class Clauses {
        private final Parse parse;
        private final Mentions mentions;
        private final List<Statement> statements;
        private final Set<Integer> triggers = new HashSet<>();
        private final Set<String> done = new HashSet<>();

        Clauses(Parse parse, Mentions mentions, List<Statement> statements, List<EventMention> events) {
            this.parse = parse;
            this.mentions = mentions;
            this.statements = statements;
            Set<Span> spans = events.stream()
                    .filter(event -> !isHostile(event.type()))
                    .map(event -> event.evidence().trigger())
                    .collect(Collectors.toSet());
            for (Token token : parse.tokens()) {
                if (spans.contains(token.span())) {
                    triggers.add(token.number());
                }
            }
        }

        /** What is told of a hostile act doesn't yet judge it: "the brutal attack" may still be called so. */
        private static boolean isHostile(EventType type) {
            return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.MOBILIZE;
        }

        Optional<EventMention> judged(Token word, EventType type) {
            Token clause = clause(word);
            if (isToldAlready(word) || isNegated(word) || isNegated(clause)) {
                return Optional.empty();
            }
            List<Attribution> sources = EventSources.said(word.span(), statements);
            Optional<Mention> speaker =
                    sources.isEmpty() ? mentions.issuer() : sources.get(0).who();
            return speaker.filter(Mention::isCoded)
                    .filter(who -> sources.isEmpty() || sources.get(0).kind() != Attribution.Kind.PRESS)
                    .flatMap(who -> bearers(word, clause, isOtherThan(who))
                            .filter(bearers -> done.add(clause.number() + " " + codes(bearers)))
                            .map(bearers -> act(type, who, bearers, word, sources)));
        }

        private static List<String> codes(List<Mention> mentions) {
            return mentions.stream()
                    .flatMap(mention -> mention.codes().stream())
                    .toList();
        }

        /** Of whom it is said; nobody where the text leaves it open ("it is unacceptable that …"). */
        private Optional<List<Mention>> bearers(Token word, Token clause, Predicate<Mention> isOther) {
            boolean isPredicate = !parse.children(word, "cop").isEmpty()
                    || (word.is("xcomp") && parse.head(word).map(Token::isVerb).orElse(false));
            return bearer(word, clause, isOther)
                    .map(List::of)
                    .or(() -> isPredicate ? Optional.of(List.of()) : Optional.empty());
        }

        private static Predicate<Mention> isOtherThan(Mention speaker) {
            return mention -> mention.isCoded() && mention.codes().stream().noneMatch(speaker.codes()::contains);
        }

        /** The word hangs below one that reports an act already ("condemns the barbaric attack"). */
        private boolean isToldAlready(Token word) {
            Token current = word;
            while (true) {
                if (triggers.contains(current.number())) {
                    return true;
                }
                if (current.head() == 0) {
                    return false;
                }
                current = parse.token(current.head());
            }
        }

        private boolean isNegated(Token token) {
            return !parse.children(token, "neg").isEmpty()
                    || parse.children(token, "advmod").stream()
                            .anyMatch(child ->
                                    child.tag().equals("RB") && child.relation().equals("neg"));
        }

        private Token clause(Token word) {
            Token current = word;
            while (current.head() != 0
                    && parse.children(current, "nsubj").isEmpty()
                    && parse.children(current, "csubj").isEmpty()) {
                current = parse.token(current.head());
            }
            return current;
        }

        /** Of whom it is said: who the noun belongs to, what the adjective stands with, else the subject. */
        private Optional<Mention> bearer(Token word, Token clause, Predicate<Mention> isOther) {
            Token noun = word.isNoun()
                    ? word
                    : parse.head(word).filter(Token::isNoun).orElse(word);
            return near(noun, isOther)
                    .or(() -> parse.children(clause).stream()
                            .filter(child -> child.is("nsubj"))
                            .map(subject -> near(subject, isOther))
                            .flatMap(Optional::stream)
                            .findFirst())
                    .or(() -> word.isVerb() ? Optional.empty() : agent(clause, isOther));
        }

        /** {@code noun} itself, its possessor, a modifier, or who stands after "of" or "by". */
        private Optional<Mention> near(Token noun, Predicate<Mention> isOther) {
            Optional<Mention> own = at(noun).filter(isOther);
            if (own.isPresent()) {
                return own;
            }
            return parse.children(noun).stream()
                    .filter(child -> child.is("nmod:poss")
                            || child.is("amod")
                            || child.is("compound")
                            || (child.is("nmod") && BEARERS.contains(parse.preposition(child))))
                    .map(this::at)
                    .flatMap(Optional::stream)
                    .filter(isOther)
                    .findFirst();
        }

        private Optional<Mention> agent(Token clause, Predicate<Mention> isOther) {
            return parse.children(clause, "obl").stream()
                    .filter(child -> parse.preposition(child).equals("by"))
                    .map(this::at)
                    .flatMap(Optional::stream)
                    .filter(isOther)
                    .findFirst();
        }

        private Optional<Mention> at(Token token) {
            return mentions.at(parse.sentence().number(), token)
                    .filter(mention -> mention.form() != Mention.Form.PLACE);
        }

        private EventMention act(
                EventType type, Mention speaker, List<Mention> bearers, Token word, List<Attribution> sources) {
            Span span = word.span();
            for (Mention bearer : bearers) {
                span = span.cover(bearer.span());
            }
            return SpeechActs.act(
                    type,
                    speaker,
                    bearers,
                    sources.stream().skip(1).toList(),
                    new Evidence(
                            parse.sentence().number(),
                            span,
                            word.span(),
                            type == EventType.ACCUSE ? ACCUSE_RULE : SUPPORT_RULE));
        }
    }
}
