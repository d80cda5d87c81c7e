package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention.Form;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Finds the political actors that a document mentions and says who they are on the day of its publication. */
public final class ActorResolver {
    private final Registry registry;
    private final Pronouns pronouns = Pronouns.read();
    private final NameFinder names;

    /** Resolves by {@code registry}. */
    public ActorResolver(Registry registry) {
        this.registry = registry;
        this.names = new NameFinder(registry);
    }

    /**
     * The actors that {@code document} mentions: by name, by description, by modifiers of other words, and by pronouns
     * and nouns that refer back.
     *
     * @param parses the document's sentences, in order
     */
    public Mentions resolve(Document document, List<Parse> parses) {
        Optional<LocalDate> published = document.article().metadata().published();
        Surnames surnames = new Surnames(registry, published);
        List<List<Mention>> namesBySentence = parses.stream()
                .map(parse -> names.find(document.text(), parse, published))
                .toList();
        Optional<Mention> publisher = issuer(document);
        Optional<Mention> issuer =
                JointAuthors.of(parses, namesBySentence, publisher).or(() -> publisher);
        Anaphora anaphora = new Anaphora(
                registry,
                pronouns,
                published,
                issuer,
                issuer.isPresent() ? Optional.empty() : Homeland.of(namesBySentence, registry));
        Works works = new Works(pronouns);
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            List<Mention> here = new ArrayList<>();
            List<Mention> named = namesBySentence.get(i);
            surnames.learn(named);
            Phrases phrases = new Phrases(registry, surnames, anaphora, document.text(), parse, named);
            for (Token token : parse.tokens()) {
                Optional<Mention> mention = phrases.at(token);
                mention.ifPresent(found -> {
                    here.add(found);
                    anaphora.remember(parse, found);
                });
            }
            here.addAll(works.find(parse, here));
            here.sort(Comparator.comparingInt(Mention::head));
            all.addAll(here);
        }
        return new Mentions(all, issuer);
    }

    /**
     * {@code mentions} with "I", "we" and "our" in quotations as whoever speaks these, and as nobody where the speaker is no
     * political actor.
     *
     * @param quotations what is quoted, with the speaker
     */
    public Mentions withSpeakers(Mentions mentions, List<Parse> parses, List<Quotation> quotations) {
        List<Mention> all = new ArrayList<>();
        for (Parse parse : parses) {
            for (Token token : parse.tokens()) {
                Optional<Mention> found = mentions.at(parse.sentence().number(), token);
                Optional<Quotation> quoted =
                        pronouns.isFirstPerson(token.form()) ? around(token, quotations) : Optional.empty();
                quoted.map(quotation -> quotation.speaker().map(speaker -> firstPerson(parse, token, speaker)))
                        .orElse(found)
                        .ifPresent(all::add);
            }
        }
        return new Mentions(all, mentions.issuer());
    }

    private static Optional<Quotation> around(Token token, List<Quotation> quotations) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = quotations.get(middle).words();
            if (token.span().start() < span.start()) {
                high = middle - 1;
            } else if (token.span().start() >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(quotations.get(middle));
            }
        }
        return Optional.empty();
    }

    private static Mention firstPerson(Parse parse, Token token, Mention speaker) {
        return new Mention(
                parse.sentence().number(),
                token.number(),
                token.span(),
                Form.ANAPHOR,
                speaker.resolution(),
                speaker.name(),
                speaker.codes(),
                speaker.sector());
    }

    /** A government or organisation that publishes its own statements speaks of itself as "we". */
    private Optional<Mention> issuer(Document document) {
        return document.article().metadata().outlet().flatMap(outlet -> {
            List<NameWords.Word> words = NameWords.split(outlet, 0, outlet.length());
            for (int i = 0; i < words.size(); i++) {
                Optional<NameIndex.Match> match = registry.names().longest(words, i);
                if (match.isPresent()) {
                    Actor actor = registry.require(match.get().aliases().get(0).actor());
                    return actor.kind() == Actor.Kind.PRESS ? Optional.empty() : Optional.of(issuer(outlet, actor));
                }
            }
            return Optional.empty();
        });
    }

    private static Mention issuer(String outlet, Actor actor) {
        return new Mention(
                0,
                0,
                new Span(0, 0),
                Form.NAME,
                new Resolution.Known(actor.id()),
                outlet,
                actor.codes(),
                actor.sector());
    }
}
