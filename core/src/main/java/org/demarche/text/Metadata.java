package org.demarche.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a publication apart from its text.
 *
 * @param title the headline
 * @param outlet who published it
 * @param published the day of publication
 * @param url where it stands or stood
 */
public record Metadata(
        Optional<String> title, Optional<String> outlet, Optional<LocalDate> published, Optional<String> url) {
    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This, with what is absent taken from {@code fallback}. */
    public Metadata orElse(Metadata fallback) {
        return new Metadata(
                title.or(fallback::title),
                outlet.or(fallback::outlet),
                published.or(fallback::published),
                url.or(fallback::url));
    }
}
