package org.demarche.archive;

import java.util.Optional;

/**
 * Which reports or statements are wanted.
 *
 * @param words what their articles are searched for; may be empty
 * @param filter of which articles; an actor, a type and a place have to be those of the report or statement itself
 * @param document the id of the only document
 * @param modality of reports
 * @param review of reports: none, accepted, rejected or edited; without it those rejected are left out
 */
public record PassageFilter(
        String words,
        SearchFilter filter,
        Optional<String> document,
        Optional<String> modality,
        Optional<String> review) {}
