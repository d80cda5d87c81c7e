/**
 * The JSON that Demarche prints and answers with: one shape for the command line and the server. It knows neither of the two.
 */
@NullMarked
package org.demarche.contract;

import org.jspecify.annotations.NullMarked;
