package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the articles of a text begin. Most texts hold one. Another begins at a headline that the page repeats, or
 * that stands apart and is followed by what stands above an article: a day of publication, a picture's words twice, a
 * dateline; and at a headline behind the end of an article.
 */
final class ArticleStarts {
    private static final int LONGEST_HEAD = 8;
    private static final int WIDE_GAP = 2;
    private static final int LEAST_TITLE_WORDS = 4;
    private static final int LEAST_PROSE = 2;

    private final List<Block> blocks;
    private final List<Optional<Furniture.Kind>> kinds;
    private final PublicationDates dates;

    /** Looks at {@code blocks}, of which {@code kinds} are known, one for each. */
    ArticleStarts(List<Block> blocks, List<Optional<Furniture.Kind>> kinds, PublicationDates dates) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.dates = dates;
    }

    /** The numbers of the blocks at which articles begin; the first is always 0. */
    List<Integer> find() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        String title = "";
        boolean proseSeen = false;
        boolean endSeen = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (kinds.get(i).isPresent()) {
                endSeen |= kinds.get(i).get() == Furniture.Kind.END;
            } else if (proseSeen && isStart(i, endSeen, title)) {
                starts.add(i);
                title = block.key();
                proseSeen = false;
                endSeen = false;
            } else if (block.isProse()) {
                proseSeen = true;
                endSeen = false;
            } else if (title.isEmpty() && block.isTitleLike()) {
                title = block.key();
            }
        }
        return starts;
    }

    private boolean isStart(int i, boolean endSeen, String title) {
        Block block = blocks.get(i);
        boolean isTitle = block.isTitleLike()
                && block.words(LEAST_TITLE_WORDS) >= LEAST_TITLE_WORDS
                && Datelines.end(block.text(), false) == 0;
        if (!isTitle || block.key().equals(title) || !isFollowedByProse(i)) {
            return false;
        }
        Head head = head(i);
        boolean isApart = block.blankBefore() >= WIDE_GAP;
        return head.hasProse && (head.hasTitleAgain || ((isApart || endSeen) && head.isMarked));
    }

    private boolean isFollowedByProse(int i) {
        int prose = 0;
        for (int j = i + 1; j < blocks.size() && j <= i + 2 * LONGEST_HEAD && prose < LEAST_PROSE; j++) {
            prose += kinds.get(j).isEmpty() && blocks.get(j).isProse() ? 1 : 0;
        }
        return prose == LEAST_PROSE;
    }

    private record Head(boolean hasProse, boolean hasTitleAgain, boolean isMarked) {}

    /** What stands between the headline {@code title} and the running text behind it. */
    private Head head(int title) {
        boolean hasTitleAgain = false;
        boolean isMarked = false;
        String key = blocks.get(title).key();
        for (int i = title + 1; i < blocks.size() && i <= title + LONGEST_HEAD; i++) {
            Block block = blocks.get(i);
            boolean isCopy = block.key().equals(key);
            boolean isDoubled = i + 1 < blocks.size() && blocks.get(i + 1).key().equals(block.key()) && !isCopy;
            hasTitleAgain |= isCopy;
            isMarked |= isDoubled || dates.stated(block.text()).isPresent();
            if (block.isProse() && kinds.get(i).isEmpty() && !isCopy && !isDoubled) {
                return new Head(true, hasTitleAgain, isMarked || Datelines.end(block.text(), true) > 0);
            }
        }
        return new Head(false, false, false);
    }
}
