package org.demarche.report;

import org.demarche.event.Ontology;

/**
 * What all sections of a page are made with.
 *
 * @param shown what is shown
 * @param names what parties are called
 * @param ontology PLOVER's figures
 * @param quotations shows the words of reports
 * @param acts says who did what
 */
record Context(Shown shown, PartyNames names, Ontology ontology, Quotations quotations, ActLine acts) {
    /** The context for {@code shown}. */
    static Context of(Shown shown, PartyNames names, Ontology ontology) {
        return new Context(shown, names, ontology, new Quotations(shown), new ActLine(names, ontology));
    }
}
