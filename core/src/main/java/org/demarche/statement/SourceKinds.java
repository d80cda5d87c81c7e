package org.demarche.statement;

import org.demarche.actor.Actor;
import org.demarche.actor.Mention;
import org.demarche.actor.Mention.Form;
import org.demarche.actor.Registry;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.syntax.Token;

/** Says what kind of source an actor is. */
final class SourceKinds {
    private SourceKinds() {}

    static Attribution.Kind of(Registry registry, ReportingWords words, Token head, Mention mention) {
        if (mention.resolution() instanceof Resolution.Known known) {
            return registry.actor(known.actor()).map(SourceKinds::ofActor).orElse(Attribution.Kind.ORGANISATION);
        }
        if (words.isDocument(head.lemma())) {
            return Attribution.Kind.DOCUMENT;
        }
        boolean isBody = registry.kindOfNoun(head.lemma())
                .map(kind -> kind.equals("body") || kind.equals("force"))
                .orElse(false);
        if (isBody) {
            return Attribution.Kind.ORGANISATION;
        }
        boolean isNamed = mention.form() == Form.NAME || (mention.form() == Form.ANAPHOR && endsInName(mention.name()));
        return isNamed ? Attribution.Kind.NAMED : Attribution.Kind.ANONYMOUS;
    }

    /** "Ali Hassan", not "An Iraqi minister". */
    private static boolean endsInName(String words) {
        return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
    }

    private static Attribution.Kind ofActor(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> Attribution.Kind.NAMED;
            case PRESS -> Attribution.Kind.PRESS;
            case STATE, BODY, ORGANISATION, COLLECTIVE, GROUP -> Attribution.Kind.ORGANISATION;
        };
    }
}
