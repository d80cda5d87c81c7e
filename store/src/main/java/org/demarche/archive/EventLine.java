package org.demarche.archive;

import java.util.Optional;

/**
 * A report of an act as a line of a list.
 *
 * @param id its identity
 * @param event the happening that it belongs to
 * @param type what is done
 * @param source who acts, names joined by commas
 * @param target toward whom
 * @param date when, ISO 8601
 * @param words the words that tell it
 * @param review none, accepted, rejected or edited
 */
public record EventLine(
        String id,
        String event,
        String type,
        String source,
        String target,
        Optional<String> date,
        String words,
        String review) {}
