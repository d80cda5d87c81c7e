package org.demarche.actor;

import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.LexiconException;

/**
 * Reads lists of actors: CSV if the file's name ends in {@code .csv}, else dictionaries of actors and agents in the format of PETRARCH. A line
 * that can't be used is a problem of the list, and the others are used.
 */
public final class ActorListReader {
    private final CameoRoles roles = CameoRoles.read();

    /**
     * The list that {@code lines} of {@code file} hold.
     *
     * @throws LexiconException if no line can be used
     */
    public ActorList read(String file, List<String> lines) {
        ActorList list = file.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? new CsvActors(file).read(lines)
                : new PetrarchActors(file, roles).read(lines);
        if (list.entries().isEmpty() && list.nouns().isEmpty()) {
            String first = list.problems().isEmpty()
                    ? ""
                    : "; the first problem is " + list.problems().get(0);
            throw new LexiconException(
                    file,
                    1,
                    "expected actors as CSV (in a file that ends in .csv) or in the format of PETRARCH" + first);
        }
        return list;
    }
}
