package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Reads what a page says of itself, at the places that {@code text/page-fields.tsv} lists. */
final class PageFields {
    private static final String FILE = "text/page-fields.tsv";
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|·»–—-]\\s+[^|·»]{2,40}$|\\s*\\|\\s*[^|]{2,40}$");
    private static final int LONGEST_OUTLET = 80;
    private static final int MOST_LINES_FOR_DATE = 60;

    private final Table table;
    private final PublicationDates dates;
    private final Outlets outlets;

    PageFields(Table table, PublicationDates dates, Outlets outlets) {
        for (Table.Row row : table.rows()) {
            checkKey(row);
        }
        this.table = table;
        this.dates = dates;
        this.outlets = outlets;
    }

    /** The fields of the pages that the data file knows. */
    static PageFields english() {
        return new PageFields(Table.read(FILE, "field", "kind", "key"), PublicationDates.english(), Outlets.english());
    }

    private static void checkKey(Table.Row row) {
        String kind = row.required("kind");
        if (!List.of("json", "meta", "css").contains(kind)) {
            throw row.error("expected json, meta or css, found " + kind);
        }
        if (kind.equals("css")) {
            try {
                new Document("").select(selector(row.required("key")));
            } catch (Selector.SelectorParseException e) {
                throw row.error("expected a CSS selector: " + e.getMessage());
            }
        }
    }

    /** What {@code page} says of its article: title, outlet, day of publication, address. */
    Metadata metadata(Document page, StructuredData data) {
        Optional<String> url = values("url", page, data).stream().findFirst();
        Optional<String> outlet = values("outlet", page, data).stream()
                .map(name -> name.replaceFirst("\\s*\\|.*$", ""))
                .filter(name -> !name.isBlank() && name.length() < LONGEST_OUTLET)
                .findFirst()
                .map(name -> outlets.named(name).orElse(name))
                .or(() -> url.flatMap(outlets::at));
        return new Metadata(title(page, data, outlet), outlet, published(page, data), url);
    }

    /** The heading that the page's title begins with, if there is one; else the title without the site's name. */
    private Optional<String> title(Document page, StructuredData data, Optional<String> outlet) {
        List<String> titles = values("title", page, data);
        for (Element heading : page.select("h1")) {
            String key = Block.key(heading.text());
            boolean isTitle = titles.stream().map(Block::key).anyMatch(title -> title.startsWith(key));
            if (key.length() > 10 && isTitle) {
                return Optional.of(heading.text().strip());
            }
        }
        return titles.stream().findFirst().map(title -> withoutSite(title, outlet));
    }

    private static String withoutSite(String title, Optional<String> outlet) {
        String shorter = SITE_SUFFIX.matcher(title).replaceFirst("");
        String suffix = Block.key(title.substring(shorter.length()));
        boolean isSite = outlet.map(Block::key).filter(suffix::contains).isPresent() || title.contains("|");
        return isSite && !shorter.isBlank() ? shorter : title;
    }

    private Optional<LocalDate> published(Document page, StructuredData data) {
        for (String value : values("published", page, data)) {
            Optional<LocalDate> day = dates.first(value);
            if (day.isPresent()) {
                return day;
            }
        }
        List<PageBlock> blocks = PageBlocks.of(page.body());
        return blocks.stream()
                .limit(MOST_LINES_FOR_DATE)
                .flatMap(block -> dates.stated(block.text()).stream())
                .filter(stated -> !stated.isUpdate())
                .map(PublicationDates.Stated::day)
                .findFirst();
    }

    private List<String> values(String field, Document page, StructuredData data) {
        Map<String, String> metas = metas(page);
        List<String> values = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.text("field").equals(field)) {
                value(row, page, metas, data)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(values::add);
            }
        }
        return values;
    }

    private static Optional<String> value(
            Table.Row row, Document page, Map<String, String> metas, StructuredData data) {
        String key = row.text("key");
        return switch (row.text("kind")) {
            case "json" -> data.text(key);
            case "meta" -> Optional.ofNullable(metas.get(key));
            default -> css(page, key);
        };
    }

    /** What the page's meta elements say, by their names in small letters; the first of a name counts. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : new String[] {"name", "property", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return metas;
    }

    private static String selector(String key) {
        int at = key.lastIndexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    private static Optional<String> css(Document page, String key) {
        Element element = page.selectFirst(selector(key));
        if (element == null) {
            return Optional.empty();
        }
        int at = key.lastIndexOf('@');
        return Optional.of(at < 0 ? element.text() : element.attr(key.substring(at + 1)));
    }
}
