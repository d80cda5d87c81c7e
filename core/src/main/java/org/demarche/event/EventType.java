package org.demarche.event;

/** PLOVER's sixteen types; what each means stands in {@code ontology.tsv}. */
public enum EventType {
    /** Agrees, offers, promises. */
    AGREE,
    /** Meets, visits, calls, mediates. */
    CONSULT,
    /** Praises, endorses, recognises, apologises. */
    SUPPORT,
    /** Yields in words. */
    CONCEDE,
    /** Coordinates, trades, exercises jointly, shares intelligence. */
    COOPERATE,
    /** Gives money, arms, training, relief. */
    AID,
    /** Withdraws, releases, ceases fire. */
    RETREAT,
    /** Asks, appeals, demands. */
    REQUEST,
    /** Criticises, blames, alleges, investigates. */
    ACCUSE,
    /** Refuses, declines, vetoes. */
    REJECT,
    /** Threatens, gives an ultimatum. */
    THREATEN,
    /** Demonstrates, strikes, boycotts, as citizens do. */
    PROTEST,
    /** Cuts aid or relations, embargoes, expels, convicts. */
    SANCTION,
    /** Deploys, patrols, raises alert. */
    MOBILIZE,
    /** Seizes, restricts, bans, arrests. */
    COERCE,
    /** Uses force. */
    ASSAULT;

    /** Whether the order of the parties doesn't matter. */
    public boolean isSymmetric() {
        return this == CONSULT || this == AGREE || this == COOPERATE;
    }
}
