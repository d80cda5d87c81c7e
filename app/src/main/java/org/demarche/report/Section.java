package org.demarche.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A part of the page.
 *
 * @param id its anchor
 * @param heading its headline
 * @param count how much it shows, for the table of contents
 * @param element all of it
 */
record Section(String id, String heading, int count, Element element) {
    /** A section with its headline and a sentence on what it shows, to which the rest is added. */
    static Section begin(String id, String heading, int count, String lead) {
        Element element = Html.element("section", "section").attr("id", id).attr("aria-labelledby", id + "-heading");
        Html.add(element, "h2", "", heading).attr("id", id + "-heading");
        Html.add(element, "p", "lead", lead);
        return new Section(id, heading, count, element);
    }

    /** Says so if only {@code shown} of {@code all} are shown. */
    void tellLeftOut(int shown, int all, String noun, String which) {
        if (shown < all) {
            Html.add(
                    element,
                    "p",
                    "left-out",
                    "Shown are " + Html.count(shown, noun) + " of " + Html.count(all, noun) + ": " + which
                            + ". Read fewer documents at once to see all.");
        }
    }

    /** Says that there is nothing to show. */
    void tellNothing(String sentence) {
        Html.add(element, "p", "nothing", sentence);
    }

    /**
     * Marks {@code item} as something that readers can filter.
     *
     * @param parties the names of the parties in it
     * @param years the years that it touches
     */
    static void filterable(Element item, Collection<String> parties, Collection<Integer> years) {
        item.addClass("item");
        item.attr("data-parties", "|" + String.join("|", new TreeSet<>(parties)) + "|");
        item.attr(
                "data-years",
                List.copyOf(new TreeSet<>(years)).stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
