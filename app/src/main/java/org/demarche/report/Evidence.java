package org.demarche.report;

import org.demarche.record.Happening;
import org.demarche.record.Report;
import org.demarche.text.Span;

/**
 * A passage of an article that tells something shown on the page.
 *
 * @param span where it stands in the article's clean text
 * @param report what it tells
 * @param happening the happening that it belongs to
 */
record Evidence(Span span, Report report, Happening happening) {}
