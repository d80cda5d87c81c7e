package org.demarche.export;

/**
 * A format of exports.
 *
 * @param name as people write it, such as {@code gexf}
 * @param description what it is, for people who choose
 * @param mediaType of what is written
 * @param ending of a file's name, with its dot
 * @param isBundle whether it is several files, written as a zip or into a folder
 */
public record Format(String name, String description, String mediaType, String ending, boolean isBundle) {}
