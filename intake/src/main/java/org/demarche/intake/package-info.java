/**
 * Turns bytes into texts: finds out what they are, unpacks and decodes them within limits, and takes pages, records,
 * mails, feeds and web archives apart. It knows files and formats, not what their texts mean, and opens nothing itself.
 */
@NullMarked
package org.demarche.intake;

import org.jspecify.annotations.NullMarked;
