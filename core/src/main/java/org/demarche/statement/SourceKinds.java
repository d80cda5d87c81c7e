package org.demarche.statement;

import java.util.Locale;
import org.demarche.actor.Actor;
import org.demarche.actor.Mention;
import org.demarche.actor.Mention.Form;
import org.demarche.actor.Registry;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.syntax.Token;

/** Says what kind of source an actor is. */
final class SourceKinds {
    private static final String PRESS = "PRESS";

    private SourceKinds() {}

    static Attribution.Kind of(Registry registry, ReportingWords words, Token head, Mention mention) {
        if (mention.form() == Form.ANAPHOR && words.isDocument(head.lemma())) {
            return Attribution.Kind.DOCUMENT;
        }
        if (mention.resolution() instanceof Resolution.Known known) {
            return registry.actor(known.actor()).map(SourceKinds::ofActor).orElse(Attribution.Kind.ORGANISATION);
        }
        if (words.isDocument(head.lemma())) {
            return Attribution.Kind.DOCUMENT;
        }
        if (mention.codes().contains(PRESS)) {
            return Attribution.Kind.PRESS;
        }
        boolean isBody = registry.kindOfNoun(head.lemma())
                .map(kind -> kind.equals("body") || kind.equals("force"))
                .orElse(false);
        if (isBody) {
            return Attribution.Kind.ORGANISATION;
        }
        boolean isNamed = mention.form() == Form.NAME
                || registry.isSoleOffice(mention.name())
                || (mention.form() == Form.ANAPHOR && endsInName(registry, mention.name()));
        return isNamed ? Attribution.Kind.NAMED : Attribution.Kind.ANONYMOUS;
    }

    /** "Ali Hassan", neither "An Iraqi minister" nor "An Iraqi MP". */
    private static boolean endsInName(Registry registry, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0))
                && registry.kindOfNoun(last.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static Attribution.Kind ofActor(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> Attribution.Kind.NAMED;
            case PRESS -> Attribution.Kind.PRESS;
            case STATE, BODY, ORGANISATION, COLLECTIVE, GROUP -> Attribution.Kind.ORGANISATION;
        };
    }
}
