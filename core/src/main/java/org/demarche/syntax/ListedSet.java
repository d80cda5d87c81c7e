package org.demarche.syntax;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;

/** A set in the order of a list, for NLP4J wants sets and the models add up in order. Immutable. */
final class ListedSet extends AbstractSet<String> {
    private final List<String> list;

    /**
     * @param list without doubles
     */
    ListedSet(List<String> list) {
        this.list = List.copyOf(list);
    }

    /** The members in order. */
    List<String> list() {
        return list;
    }

    @Override
    public Iterator<String> iterator() {
        return list.iterator();
    }

    @Override
    public int size() {
        return list.size();
    }
}
