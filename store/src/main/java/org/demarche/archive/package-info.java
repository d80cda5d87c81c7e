/**
 * The archive: one SQLite file that holds documents, what was read from them, what could not be read, and what people say of
 * it. It reads no texts itself; it is handed what the pipeline made of them.
 */
@NullMarked
package org.demarche.archive;

import org.jspecify.annotations.NullMarked;
