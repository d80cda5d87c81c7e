package org.demarche.archive;

import java.util.Optional;
import org.demarche.record.Story;

/**
 * An article as the archive has it, corrected by all reviews.
 *
 * @param name what its document is called
 * @param isCurrent whether its document is the last version of its page
 * @param copyOf the id of the document that its own is a near-copy of
 * @param story what it tells; its document is the document's id in the archive
 */
public record StoredStory(String name, boolean isCurrent, Optional<String> copyOf, Story story) {}
