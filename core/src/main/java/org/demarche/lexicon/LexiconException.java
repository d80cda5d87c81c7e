package org.demarche.lexicon;

/** A data file says something that can't be read; the message begins with {@code file:line}. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the resource's name, without its folder where that is plain
     * @param line counted from 1
     * @param problem what would be right
     */
    public LexiconException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
