package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;

/** Dictionary forms. */
final class Lemmas {
    private Lemmas() {}

    /**
     * The lemma of a tagged node in lower case. NLP4J writes {@code #crd#} for every number word and 0 for every run of
     * digits; here they stay what they are.
     */
    static String of(NLPNode node) {
        String form = node.getWordForm().toLowerCase(Locale.ROOT);
        String lemma = node.getLemma();
        boolean isPlain =
                lemma != null && lemma.indexOf('#') < 0 && form.chars().noneMatch(Character::isDigit);
        return isPlain && !node.getPartOfSpeechTag().equals("NNP") ? lemma : form;
    }
}
