package org.demarche.pipeline;

/**
 * Words of an input as anybody can find them again: {@code text} is what the input holds from {@code begin} to
 * {@code end}.
 *
 * @param begin the first Unicode code point, counted from 0
 * @param end the code point after the last
 * @param text the words, with line breaks and all
 */
public record Citation(int begin, int end, String text) {}
