package org.demarche.actor;

import java.util.Optional;
import org.demarche.text.Span;

/**
 * Words between quotation marks.
 *
 * @param words where they stand
 * @param speaker who speaks them, if that is a political actor
 */
public record Quotation(Span words, Optional<Mention> speaker) {}
