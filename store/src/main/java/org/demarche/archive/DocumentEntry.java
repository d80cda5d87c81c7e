package org.demarche.archive;

import java.util.Optional;
import org.demarche.text.Metadata;

/**
 * A document as a line of a list.
 *
 * @param id its identity
 * @param name what it was called when it was added
 * @param metadata what is known of its publication
 * @param version its number among the versions of its page, counted from 1
 * @param replaces the id of the version before
 * @param isCurrent whether it is the last version
 * @param copyOf the id of the document that it is a near-copy of
 * @param articles how many articles it holds
 * @param events how many reports, without those that reviews reject
 */
public record DocumentEntry(
        String id,
        String name,
        Metadata metadata,
        int version,
        Optional<String> replaces,
        boolean isCurrent,
        Optional<String> copyOf,
        int articles,
        int events) {}
