package org.demarche.archive;

/**
 * An actor that the archive has seen.
 *
 * @param id of the registry, or {@code ~} and the lower-case name
 * @param name its name
 * @param code for whom it acts; empty if unknown
 * @param sector such as {@code GOV}; empty if none fits
 * @param review none, accepted, rejected or edited
 * @param articles how many articles mention it
 */
public record ActorEntry(String id, String name, String code, String sector, String review, int articles) {}
