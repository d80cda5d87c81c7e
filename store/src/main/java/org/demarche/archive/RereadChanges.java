package org.demarche.archive;

/**
 * What is different after documents were read again.
 *
 * @param documents how many were read
 * @param same reports that are as before
 * @param added reports that are new
 * @param removed reports that are found no more
 * @param changed reports of which something is different
 * @param kept reports that are found no more and stay because people have accepted or changed them
 */
public record RereadChanges(int documents, int same, int added, int removed, int changed, int kept) {
    /** Nothing was read yet. */
    public static RereadChanges none() {
        return new RereadChanges(0, 0, 0, 0, 0, 0);
    }

    /** These and {@code other}. */
    public RereadChanges plus(RereadChanges other) {
        return new RereadChanges(
                documents + other.documents,
                same + other.same,
                added + other.added,
                removed + other.removed,
                changed + other.changed,
                kept + other.kept);
    }
}
