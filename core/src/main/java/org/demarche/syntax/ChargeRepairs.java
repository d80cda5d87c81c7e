package org.demarche.syntax;

import java.util.Set;

/** Returns the charge to the verb that brings it: in "accused by the agency of hiding", it isn't the agency that hides. */
final class ChargeRepairs {
    private final Set<String> chargingVerbs;

    /**
     * @param chargingVerbs lemmas such as "accuse"
     */
    ChargeRepairs(Set<String> chargingVerbs) {
        this.chargingVerbs = chargingVerbs;
    }

    void apply(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            int mark = tree.child(i, "mark");
            if (tree.tag(i).equals("VBG")
                    && tree.is(i, "acl")
                    && mark != 0
                    && tree.lower(mark).equals("of")) {
                attachToCharge(tree, i);
            }
        }
    }

    private void attachToCharge(Tree tree, int gerund) {
        int above = tree.head(gerund);
        while (above != 0 && !(tree.isVerb(above) && above < gerund)) {
            above = tree.head(above);
        }
        if (above != 0 && chargingVerbs.contains(tree.lemma(above))) {
            tree.attach(gerund, above, "advcl");
        }
    }
}
