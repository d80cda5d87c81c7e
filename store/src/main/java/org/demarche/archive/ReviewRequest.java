package org.demarche.archive;

/**
 * Who changes something, when and why.
 *
 * @param reviewer who
 * @param at when, an ISO 8601 instant
 * @param reason why; may be empty
 */
public record ReviewRequest(String reviewer, String at, String reason) {}
