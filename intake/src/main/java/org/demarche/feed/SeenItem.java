package org.demarche.feed;

/**
 * A state of an item that was taken in. Dates have no part in it: many items of a feed can share one, and publishers change
 * them at will.
 *
 * @param key what the feed calls the item by: its GUID, else its address, else the hash again
 * @param hash of its title and text
 */
public record SeenItem(String key, String hash) {}
