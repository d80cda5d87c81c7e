package org.demarche.export;

import java.util.List;
import org.demarche.record.Happening;

/** Makes files of what is exported. */
@FunctionalInterface
interface Renderer {
    /**
     * The files, in the order in which they are written.
     *
     * @param content all that was found
     * @param events those of its events that the format can say
     */
    List<Part> parts(Content content, List<Happening> events);
}
