package org.demarche.intake;

import java.util.Locale;
import java.util.Set;

/** Tells pages, feeds and other XML from each other by their first element. */
final class Markup {
    private static final Set<String> PAGE_ROOTS = Set.of("html", "head", "body");
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf");
    /** Elements with which pieces of pages begin that have lost their root. */
    private static final Set<String> PAGE_PIECES = Set.of(
            "article",
            "main",
            "section",
            "header",
            "div",
            "p",
            "span",
            "a",
            "b",
            "i",
            "em",
            "strong",
            "font",
            "center",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "tr",
            "td",
            "blockquote",
            "figure",
            "img",
            "meta",
            "title",
            "link",
            "script",
            "style",
            "noscript",
            "base",
            "pre",
            "hr",
            "form",
            "iframe",
            "nav");

    private Markup() {}

    /** What begins with {@code text}, whose first character is an opening angle bracket. */
    static Format recognise(String name, String text) {
        int at = afterProlog(text);
        boolean isXml = text.startsWith("<?xml");
        boolean hasType = text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length());
        String root = hasType ? word(text, at + "<!doctype".length()) : element(text, at);
        if (PAGE_ROOTS.contains(root)) {
            return Format.PAGE;
        }
        if (FEED_ROOTS.contains(root)) {
            return Format.FEED;
        }
        if (isXml || hasType) {
            return Format.OTHER_XML;
        }
        if (PAGE_PIECES.contains(root) || isPage(name) || (root.isEmpty() && text.startsWith("<!--"))) {
            return Format.PAGE;
        }
        return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom") ? Format.FEED : Format.TEXT;
    }

    /** Whether {@code name}, in small letters, is that of a page. */
    static boolean isPage(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** The offset behind white space, comments and processing instructions; the length if they don't end. */
    private static int afterProlog(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 2);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** The local name of the element that opens at {@code at}, in small letters; empty if none does. */
    private static String element(String text, int at) {
        return at < text.length() && text.charAt(at) == '<' ? word(text, at + 1) : "";
    }

    private static String word(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        // "rdf:RDF" and "atom:feed" say by their last part what they are.
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }
}
