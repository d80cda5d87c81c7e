package org.demarche.statement;

import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.event.Attribution;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** Reads what kind of source a noun phrase names. */
record SourceReader(Registry registry, ReportingWords words, Mentions mentions) {
    /** The source that {@code token} heads. */
    Attribution of(Parse parse, Token token) {
        Span phrase = parse.phrase(token);
        return mentions.at(parse.sentence().number(), token)
                .map(mention ->
                        new Attribution(SourceKinds.of(registry, words, token, mention), phrase, Optional.of(mention)))
                .orElseGet(() -> new Attribution(unknown(token), phrase, Optional.empty()));
    }

    private Attribution.Kind unknown(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (registry.isPersonalPronoun(lemma)) {
            return Attribution.Kind.NAMED;
        }
        if (words.isDocument(lemma)) {
            return Attribution.Kind.DOCUMENT;
        }
        boolean isBody =
                registry.kindOfNoun(lemma).map(kind -> kind.equals("body")).orElse(false);
        if (isBody || registry.isImpersonalPronoun(lemma)) {
            return Attribution.Kind.ORGANISATION;
        }
        return token.isName() ? Attribution.Kind.NAMED : Attribution.Kind.ANONYMOUS;
    }
}
