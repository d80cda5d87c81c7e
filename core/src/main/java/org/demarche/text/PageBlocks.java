package org.demarche.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads the paragraphs of a page in order, without recursion, however deep the page nests. */
final class PageBlocks implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("li", "dt", "dd", "td", "th");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linked;

    private PageBlocks() {}

    /** The blocks below {@code root}, in order; none is empty. */
    static List<PageBlock> of(Element root) {
        PageBlocks reader = new PageBlocks();
        reader.owners.push(root);
        NodeTraversor.traverse(reader, root);
        reader.flush(root);
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.isBlock() || isBreak(element)) {
                flush(owners.peek());
            }
            if (element.isBlock()) {
                owners.push(element);
            }
            linkDepth += isLink(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth -= isLink(element) ? 1 : 0;
            if (element.isBlock()) {
                flush(element);
                owners.pop();
            }
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isBreak(Element element) {
        return element.normalName().equals("br");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Characters.isBlank(c)) {
                text.append(c);
                linked += linkDepth > 0 ? 1 : 0;
            } else if (!isInvisible(c) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private void flush(Element owner) {
        Span words = Characters.trim(text, 0, text.length());
        if (words.length() > 0) {
            String name = owner.normalName();
            blocks.add(new PageBlock(
                    words.in(text.toString()), linked, HEADINGS.contains(name), LISTS.contains(name), owner));
        }
        text.setLength(0);
        linked = 0;
    }
}
