package org.demarche.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the running text of a page. Each paragraph speaks for or against the elements that hold it: prose for them, links
 * and labels against. The article is what gathers the most, after what is plainly furniture has been taken out.
 */
final class MainText {
    /** Elements that hold no words for readers. */
    static final String MACHINERY = "script, style, noscript, template, iframe, svg, canvas, object, embed, video,"
            + " audio, button, input, select, textarea, math, map, link, meta";

    private static final String UNSEEN = "nav, footer, dialog, figure, figcaption, aside, [hidden], [aria-hidden=true],"
            + " [style~=(?i)display:\\s*none], [itemtype*=ImageObject], [itemtype*=Organization],"
            + " [itemtype*=QuantitativeValue], [itemtype*=Person]";
    private static final double LARGEST_FURNITURE = 0.3;
    private static final double LARGEST_TEASERS = 0.7;
    private static final int LEAST_TEASERS = 3;
    private static final int LONGEST_TEASER = 800;
    private static final double BODY_BONUS = 1.15;
    private static final double ARTICLE_BONUS = 1.2;
    private static final double LARGEST_TAIL = 0.25;
    private static final int LONG_COPY = 300;
    private static final double MOSTLY_LINKS = 0.6;

    private final PageWords words;
    private final Furniture furniture;

    MainText(PageWords words, Furniture furniture) {
        this.words = words;
        this.furniture = furniture;
    }

    /**
     * The paragraphs of the article on {@code page}, which loses its furniture.
     *
     * @param title the headline, which isn't repeated
     * @param articleBody what the page's JSON-LD gives as the text
     */
    List<String> find(Document page, Optional<String> title, Optional<String> articleBody) {
        Element body = page.body();
        body.select(MACHINERY).forEach(Node::remove);
        prune(body);
        Map<Element, Double> own = new HashMap<>();
        for (PageBlock block : PageBlocks.of(body)) {
            own.merge(block.owner(), block.weight(), Double::sum);
        }
        Element best = best(accumulate(body, own), body);
        List<PageBlock> blocks = kept(PageBlocks.of(best), title);
        Optional<List<PageBlock>> declared = articleBody.flatMap(text -> WordRuns.within(text, blocks));
        return declared.orElse(blocks).stream().map(PageBlock::text).toList();
    }

    /** Takes out what isn't seen, and what shows itself to be furniture and holds little of the running text. */
    private void prune(Element body) {
        Map<Element, Double> own = new HashMap<>();
        Map<Element, Double> ownLength = new HashMap<>();
        for (PageBlock block : PageBlocks.of(body)) {
            double length = block.text().length();
            own.merge(block.owner(), block.isProse() ? length : 0, Double::sum);
            ownLength.merge(block.owner(), length, Double::sum);
        }
        Map<Element, Double> prose = accumulate(body, own);
        Map<Element, Double> lengths = accumulate(body, ownLength);
        double all = Math.max(1, prose.getOrDefault(body, 0.0));
        Set<Element> unwanted = new HashSet<>(body.select(UNSEEN));
        for (Element element : body.getAllElements()) {
            if (!isQuotation(element) && words.isFurniture(element)) {
                unwanted.add(element);
            }
        }
        unwanted.remove(body);
        unwanted.removeIf(element -> prose.getOrDefault(element, 0.0) >= all * LARGEST_FURNITURE);
        Map<Element, Double> headings = accumulate(body, linkedHeadings(body));
        for (Element parent : body.getAllElements()) {
            unwanted.addAll(teasers(parent, prose, lengths, headings, all));
        }
        unwanted.forEach(Node::remove);
    }

    /** The children of {@code parent} that are made alike and each announce another article under a linked heading. */
    private static List<Element> teasers(
            Element parent,
            Map<Element, Double> prose,
            Map<Element, Double> lengths,
            Map<Element, Double> headings,
            double all) {
        if (parent.childrenSize() < LEAST_TEASERS) {
            return List.of();
        }
        Map<String, List<Element>> alike = new HashMap<>();
        for (Element child : parent.children()) {
            double length = lengths.getOrDefault(child, 0.0);
            if (length > 0 && length <= LONGEST_TEASER && headings.containsKey(child)) {
                String make = child.normalName() + " " + child.className();
                alike.computeIfAbsent(make, key -> new ArrayList<>()).add(child);
            }
        }
        List<Element> teasers = new ArrayList<>();
        for (List<Element> group : alike.values()) {
            double sum = group.stream()
                    .mapToDouble(child -> prose.getOrDefault(child, 0.0))
                    .sum();
            if (group.size() >= LEAST_TEASERS && sum < all * LARGEST_TEASERS) {
                teasers.addAll(group);
            }
        }
        return teasers;
    }

    /** One for each heading that is a link or holds one. */
    private static Map<Element, Double> linkedHeadings(Element body) {
        Map<Element, Double> headings = new HashMap<>();
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            Element parent = heading.parent();
            boolean isInLink = parent != null && parent.normalName().equals("a");
            if (isInLink || heading.selectFirst("a[href]") != null) {
                headings.put(heading, 1.0);
            }
        }
        return headings;
    }

    /** Whether {@code element} is a quotation, or only holds one, as embedded posts do. */
    private static boolean isQuotation(Element element) {
        Element first = element.firstElementChild();
        return element.normalName().equals("blockquote")
                || (first != null && first.normalName().equals("blockquote") && element.childrenSize() == 1);
    }

    /** For each element the sum of {@code own} over it and all below it. */
    private static Map<Element, Double> accumulate(Element root, Map<Element, Double> own) {
        Map<Element, Double> sums = new HashMap<>(own);
        NodeVisitor adder = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // The sums of the elements below come first.
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.equals(root)) {
                    Double sum = sums.get(element);
                    Element parent = element.parent();
                    if (sum != null && parent != null) {
                        sums.merge(parent, sum, Double::sum);
                    }
                }
            }
        };
        NodeTraversor.traverse(adder, root);
        return sums;
    }

    private Element best(Map<Element, Double> sums, Element body) {
        Element best = body;
        double most = sums.getOrDefault(body, 0.0);
        for (Element element : body.getAllElements()) {
            double sum = sums.getOrDefault(element, 0.0);
            double weighed = sum > 0 ? sum * bonus(element) : sum;
            if (weighed > 0 && weighed >= most) {
                most = weighed;
                best = element;
            }
        }
        return best;
    }

    private double bonus(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return ARTICLE_BONUS;
        }
        return element.normalName().equals("article") || words.isBody(element) ? BODY_BONUS : 1;
    }

    /** The blocks without copies, the headline, lines of links, furniture by its words and what follows the end. */
    private List<PageBlock> kept(List<PageBlock> blocks, Optional<String> title) {
        Set<String> seen = new HashSet<>();
        Set<String> runs = new HashSet<>();
        String titleKey = title.map(Block::key).orElse("");
        double left = 0;
        for (PageBlock block : blocks) {
            left += block.isProse() ? block.text().length() : 0;
        }
        double all = left;
        List<PageBlock> kept = new ArrayList<>();
        for (PageBlock block : blocks) {
            left -= block.isProse() ? block.text().length() : 0;
            Optional<Furniture.Kind> kind = furniture.kind(block.text());
            if (kind.equals(Optional.of(Furniture.Kind.TAIL)) && left <= all * LARGEST_TAIL) {
                break;
            }
            boolean isCopy = block.isProse() && !block.isListItem() && seen.contains(block.key());
            boolean isSummed = block.text().length() > LONG_COPY && WordRuns.isWithin(block.text(), runs);
            boolean isRepeated = isCopy || isSummed || block.key().equals(titleKey);
            boolean isLinks = block.linkDensity() > MOSTLY_LINKS && !block.isProse() && !block.isHeading();
            if (!isRepeated && !isLinks && kind.filter(MainText::isPage).isEmpty()) {
                kept.add(block);
                seen.add(block.key());
                runs.addAll(WordRuns.runs(block.text()));
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isPage(Furniture.Kind kind) {
        return kind == Furniture.Kind.DROP || kind == Furniture.Kind.END || kind == Furniture.Kind.TAIL;
    }
}
