package org.demarche.intake;

import java.util.Optional;
import org.demarche.text.Reading;

/**
 * One item of a feed.
 *
 * @param key what the feed calls it by: its GUID or id, else its address; absent if it has neither
 * @param reading its text, or why there is none
 */
public record FeedItem(Optional<String> key, Reading reading) {}
