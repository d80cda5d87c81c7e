package org.demarche.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String UNSEEN = "script, style, noscript, template, iframe, svg, canvas, object, embed, video,"
            + " audio, button, input, select, textarea, nav, footer, dialog, figure, figcaption, aside, math, map,"
            + " [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none]";
    private static final double LARGEST_FURNITURE = 0.3;
    private static final double BODY_BONUS = 1.15;
    private static final double ARTICLE_BONUS = 1.2;

    private final PageWords words;
    private final Furniture furniture;

    MainText(PageWords words, Furniture furniture) {
        this.words = words;
        this.furniture = furniture;
    }

    /** The paragraphs of the article on {@code page}, which loses its furniture; {@code title} isn't repeated. */
    List<String> find(Document page, Optional<String> title, Optional<String> articleBody) {
        prune(page);
        List<PageBlock> blocks = PageBlocks.of(page.body());
        Map<Element, Double> sums = sums(page.body(), blocks);
        Element best = best(sums, page.body());
        return kept(PageBlocks.of(best), title);
    }

    /** Takes out what isn't seen, and what says of itself that it is furniture and holds little of the text. */
    private void prune(Document page) {
        double all = Math.max(1, prose(PageBlocks.of(page.body())));
        Map<Element, Double> prose = proseSums(page.body());
        List<Element> unwanted = new ArrayList<>();
        for (Element element : page.body().select(UNSEEN)) {
            if (prose.getOrDefault(element, 0.0) < all * LARGEST_FURNITURE || isMachinery(element)) {
                unwanted.add(element);
            }
        }
        unwanted.forEach(Node::remove);
        all = Math.max(1, prose(PageBlocks.of(page.body())));
        prose = proseSums(page.body());
        List<Element> named = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (!element.equals(page.body())
                    && words.isFurniture(element)
                    && prose.getOrDefault(element, 0.0) < all * LARGEST_FURNITURE) {
                named.add(element);
            }
        }
        named.forEach(Node::remove);
    }

    private static boolean isMachinery(Element element) {
        return element.normalName().matches("script|style|noscript|template|iframe|svg");
    }

    private static double prose(List<PageBlock> blocks) {
        double sum = 0;
        for (PageBlock block : blocks) {
            sum += block.isProse() ? block.text().length() : 0;
        }
        return sum;
    }

    private static Map<Element, Double> proseSums(Element root) {
        Map<Element, Double> own = new HashMap<>();
        for (PageBlock block : PageBlocks.of(root)) {
            own.merge(block.owner(), block.isProse() ? block.text().length() : 0.0, Double::sum);
        }
        return accumulate(root, own);
    }

    private static Map<Element, Double> sums(Element root, List<PageBlock> blocks) {
        Map<Element, Double> own = new HashMap<>();
        for (PageBlock block : blocks) {
            own.merge(block.owner(), block.weight(), Double::sum);
        }
        return accumulate(root, own);
    }

    /** For each element the sum of {@code own} over it and all below it. */
    private static Map<Element, Double> accumulate(Element root, Map<Element, Double> own) {
        Map<Element, Double> sums = new HashMap<>(own);
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        // The sums of the elements below come first.
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        Element parent = node.equals(root) ? null : (Element) node.parent();
                        Double sum = node instanceof Element element ? sums.get(element) : null;
                        if (parent != null && sum != null) {
                            sums.merge(parent, sum, Double::sum);
                        }
                    }
                },
                root);
        return sums;
    }

    private Element best(Map<Element, Double> sums, Element body) {
        Element best = body;
        double most = sums.getOrDefault(body, 0.0);
        for (Element element : body.getAllElements()) {
            double sum = sums.getOrDefault(element, 0.0) * bonus(element);
            if (sum > 0 && sum >= most) {
                most = sum;
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

    private List<String> kept(List<PageBlock> blocks, Optional<String> title) {
        String titleKey = title.map(Block::key).orElse("");
        List<String> paragraphs = new ArrayList<>();
        for (PageBlock block : blocks) {
            boolean isTitle = Block.key(block.text()).equals(titleKey);
            boolean isLinks = block.linkDensity() > 0.6 && !(block.isListItem() && !block.isProse());
            if (!isTitle
                    && !isLinks
                    && furniture.kind(block.text()).filter(MainText::isPage).isEmpty()) {
                paragraphs.add(block.text());
            }
        }
        return paragraphs;
    }

    private static boolean isPage(Furniture.Kind kind) {
        return kind == Furniture.Kind.DROP || kind == Furniture.Kind.END || kind == Furniture.Kind.TAIL;
    }
}
