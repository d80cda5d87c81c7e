/**
 * What documents amount to, in the formats of other programs: tables, event data, networks, calendars, linked data, briefs. Server
 * and command line write by the same exporters. It is handed findings and makes bytes of them, the same for the same findings; it
 * opens no archive and reads no text.
 */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
