/**
 * What documents tell, as plain records that can be stored, and which of it is one happening: across the mentions of one
 * document, and across documents, where copies of one text count once. It doesn't read texts.
 */
@NullMarked
package org.demarche.record;

import org.jspecify.annotations.NullMarked;
