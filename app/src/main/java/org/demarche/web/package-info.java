/**
 * The server: answers programs and the page over HTTP by {@code openapi.yaml}, from an archive and from what is made of all its
 * documents, which it keeps up to date. It reads no texts itself; whoever starts it hands it what does.
 */
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
