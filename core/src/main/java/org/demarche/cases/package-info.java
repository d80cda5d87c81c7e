/**
 * What became of requests, offers, accusations, threats and agreements: events linked as one matter, in order, with its
 * status and the reasons for each link. It works on records alone.
 */
@NullMarked
package org.demarche.cases;

import org.jspecify.annotations.NullMarked;
