package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says of each block of one article what part of it it is. The steps build on each other: words known for furniture, the
 * headline, what stands above the first paragraph, boxes behind the last, copies, sentences that something interrupts.
 */
final class Anatomy {
    private static final int LONGEST_HEAD = 10;
    private static final int LONGEST_LABEL_WORDS = 14;
    private static final int LEAST_COPY_WORDS = 6;
    private static final int LONGEST_INTERRUPTION_WORDS = 45;
    private static final int MOST_INTERRUPTING = 3;
    private static final int LEAST_RESUMED_PROSE = 3;
    private static final int LEAST_TITLE_WORDS = 4;
    private static final int LONGEST_TRAILER_WORDS = 4;
    private static final double LEAST_TITLE_OVERLAP = 0.6;

    private final List<Block> blocks;
    private final List<Optional<Furniture.Kind>> kinds;
    private final PublicationDates dates;
    private final Part[] parts;
    private final boolean[] joined;
    private Optional<String> title = Optional.empty();
    private Optional<PublicationDates.Stated> published = Optional.empty();

    private Anatomy(List<Block> blocks, List<Optional<Furniture.Kind>> kinds, PublicationDates dates) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.dates = dates;
        this.parts = new Part[blocks.size()];
        this.joined = new boolean[blocks.size()];
        Arrays.fill(parts, Part.BODY);
    }

    /**
     * What the blocks of an article are.
     *
     * @param title the headline, as it stands in the text
     * @param published the day of publication that the text states
     * @param parts one for each block
     * @param joined for each block whether it goes on with the sentence of the kept block before it
     */
    record Result(Optional<String> title, Optional<LocalDate> published, List<Part> parts, List<Boolean> joined) {}

    /** Takes the article apart; {@code knownTitle} is what metadata say its headline is. */
    static Result of(
            List<Block> blocks,
            List<Optional<Furniture.Kind>> kinds,
            PublicationDates dates,
            Optional<String> knownTitle) {
        Anatomy anatomy = new Anatomy(blocks, kinds, dates);
        anatomy.markFurniture();
        anatomy.markTitle(knownTitle);
        anatomy.markHead();
        anatomy.markBoxesBehind();
        anatomy.markCopies();
        anatomy.joinInterrupted();
        anatomy.markTrailers();
        List<Boolean> joined = new ArrayList<>();
        for (boolean isJoined : anatomy.joined) {
            joined.add(isJoined);
        }
        return new Result(
                anatomy.title, anatomy.published.map(PublicationDates.Stated::day), List.of(anatomy.parts), joined);
    }

    private void markFurniture() {
        int firstProse = firstProse();
        for (int i = 0; i < parts.length; i++) {
            boolean isDoubled = (i + 1 < parts.length && isCopy(i, i + 1)) || (i > 0 && isCopy(i, i - 1));
            boolean isAboveText = i <= firstProse;
            Part part =
                    kinds.get(i).map(kind -> part(kind, isDoubled, isAboveText)).orElse(Part.BODY);
            parts[i] = blocks.get(i).isTabular() && part == Part.BODY ? Part.DROPPED : part;
        }
    }

    private static Part part(Furniture.Kind kind, boolean isDoubled, boolean isAboveText) {
        return switch (kind) {
            case DROP, END, TAIL -> Part.DROPPED;
            case CAPTION -> Part.CAPTION;
            case CREDIT -> isDoubled || isAboveText ? Part.CAPTION : Part.BODY;
            case HEAD -> isAboveText ? Part.DROPPED : Part.BODY;
        };
    }

    /**
     * The number of the first block of running text; the number of blocks if there is none. A standfirst above the line
     * with the day of publication is running text, but what stands between it and the day belongs to the head.
     */
    private int firstProse() {
        int first = firstProse(0);
        for (int i = Math.min(parts.length, first + LONGEST_HEAD / 2) - 1; i > first; i--) {
            if (parts[i] != Part.HEADLINE && dates.stated(blocks.get(i).text()).isPresent()) {
                return firstProse(i);
            }
        }
        return first;
    }

    private int firstProse(int from) {
        for (int i = from; i < parts.length; i++) {
            boolean isHead = kinds.get(i).isPresent()
                    || dates.stated(blocks.get(i).text()).isPresent();
            boolean isDoubled = i + 1 < parts.length && isCopy(i, i + 1);
            if (!isHead && !isDoubled && parts[i] == Part.BODY && isText(i)) {
                return i;
            }
            if (isDoubled) {
                i++;
            }
        }
        return parts.length;
    }

    private boolean isText(int i) {
        Block block = blocks.get(i);
        return block.isProse() || Datelines.end(block.text(), false) > 0;
    }

    private boolean isCopy(int i, int j) {
        return blocks.get(i).key().equals(blocks.get(j).key()) && blocks.get(i).words(3) >= 3;
    }

    private void markTitle(Optional<String> knownTitle) {
        int found = knownTitle.map(this::standing).orElseGet(this::likelyTitle);
        if (found < 0) {
            return;
        }
        parts[found] = Part.HEADLINE;
        title = Optional.of(blocks.get(found).text());
        for (int i = 0; i < parts.length; i++) {
            if (i != found && isCopy(i, found)) {
                parts[i] = Part.DROPPED;
            }
        }
    }

    /** The number of the block near the top that says {@code known}, or much the same; -1 if none does. */
    private int standing(String known) {
        String key = Block.key(known);
        int last = Math.min(parts.length, LONGEST_HEAD);
        for (int i = 0; i < last; i++) {
            if (blocks.get(i).key().equals(key)) {
                return i;
            }
        }
        for (int i = 0; i < last; i++) {
            if (blocks.get(i).isTitleLike() && overlap(blocks.get(i).text(), known) >= LEAST_TITLE_OVERLAP) {
                return i;
            }
        }
        return -1;
    }

    private static double overlap(String one, String other) {
        Set<String> ones = Texts.words(one);
        Set<String> others = Texts.words(other);
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        int all = ones.size() + others.size() - both.size();
        return all == 0 ? 0 : both.size() / (double) all;
    }

    /** The headline of a text whose headline nobody gives: the one that stands twice, else the first fit line. */
    private int likelyTitle() {
        int first = -1;
        int firstProse = firstProse();
        if (firstProse == parts.length) {
            return -1;
        }
        for (int i = 0; i < Math.min(firstProse, LONGEST_HEAD); i++) {
            Block block = blocks.get(i);
            if (parts[i] != Part.BODY
                    || !block.isTitleLike()
                    || dates.stated(block.text()).isPresent()) {
                continue;
            }
            if (hasCopy(i)) {
                return i;
            }
            boolean isBetter = first < 0 || blocks.get(first).words(LEAST_TITLE_WORDS) < LEAST_TITLE_WORDS;
            first = isBetter && (first < 0 || block.words(LEAST_TITLE_WORDS) >= LEAST_TITLE_WORDS) ? i : first;
        }
        return first;
    }

    private boolean hasCopy(int i) {
        for (int j = i + 1; j < Math.min(parts.length, i + LONGEST_HEAD); j++) {
            if (isCopy(i, j)) {
                return true;
            }
        }
        return false;
    }

    /** Drops bylines, places and labels above the first paragraph, and reads the day of publication there. */
    private void markHead() {
        int firstProse = firstProse();
        boolean isHead = firstProse < parts.length && firstProse <= LONGEST_HEAD + headlinesBefore(firstProse);
        for (int i = 0; i < Math.min(parts.length, isHead ? firstProse : LONGEST_HEAD); i++) {
            Block block = blocks.get(i);
            Optional<PublicationDates.Stated> stated = dates.stated(block.text());
            if (stated.isPresent() && parts[i] != Part.HEADLINE) {
                takeDay(stated.get());
                parts[i] = Part.DROPPED;
            } else if (isHead && parts[i] == Part.BODY && i + 1 < parts.length && isCopy(i, i + 1)) {
                parts[i] = Part.CAPTION;
            } else if (isHead && parts[i] == Part.BODY && !block.isProse() && isLabel(block)) {
                parts[i] = Part.DROPPED;
            }
        }
        if (published.isEmpty() && firstProse < parts.length) {
            Optional<LocalDate> day = Datelines.day(blocks.get(firstProse).text(), dates);
            published = day.map(value -> new PublicationDates.Stated(value, false));
        }
    }

    private int headlinesBefore(int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += parts[i] == Part.BODY ? 0 : 1;
        }
        return count;
    }

    private void takeDay(PublicationDates.Stated stated) {
        boolean isBetter = published.isEmpty() || (published.get().isUpdate() && !stated.isUpdate());
        published = isBetter ? Optional.of(stated) : published;
    }

    private static boolean isLabel(Block block) {
        return !block.endsSentence() && block.words(LONGEST_LABEL_WORDS + 1) <= LONGEST_LABEL_WORDS;
    }

    /** Drops what follows the end of the article, and the links in a box, up to where running text goes on. */
    private void markBoxesBehind() {
        int proseLeft = 0;
        for (int i = 0; i < parts.length; i++) {
            proseLeft += parts[i] == Part.BODY && blocks.get(i).isProse() ? 1 : 0;
        }
        int proseAll = proseLeft;
        boolean isBox = false;
        boolean isEnded = false;
        for (int i = 0; i < parts.length; i++) {
            Furniture.Kind kind = kinds.get(i).orElse(Furniture.Kind.HEAD);
            boolean isProse = parts[i] == Part.BODY && blocks.get(i).isProse();
            isEnded |= kind == Furniture.Kind.END && proseLeft < proseAll;
            isBox = (isBox && !isProse) || (kind == Furniture.Kind.TAIL && proseLeft < proseAll);
            boolean isBehindEnd = isEnded && proseLeft < LEAST_RESUMED_PROSE;
            if (parts[i] == Part.BODY && (isBox || isBehindEnd)) {
                parts[i] = Part.DROPPED;
            }
            proseLeft -= isProse ? 1 : 0;
        }
    }

    /** Keeps the first of the same words, and takes what stands twice in a row for words under a picture if so set. */
    private void markCopies() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.length; i++) {
            boolean isLong = blocks.get(i).words(LEAST_COPY_WORDS) >= LEAST_COPY_WORDS;
            if (parts[i] != Part.DROPPED
                    && parts[i] != Part.HEADLINE
                    && isLong
                    && !seen.add(blocks.get(i).key())) {
                parts[i] = Part.DROPPED;
            }
        }
    }

    /** Joins a sentence that breaks off to its end behind what interrupts it, which is dropped. */
    private void joinInterrupted() {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Part.BODY || !breaksOff(blocks.get(i))) {
                continue;
            }
            int next = i + 1;
            while (next < parts.length && next - i <= MOST_INTERRUPTING && isInterruption(i, next)) {
                next++;
            }
            boolean isPulled = next > i + 1 && blocks.get(i + 1).isIndented();
            if (next < parts.length && parts[next] == Part.BODY && (isPulled || goesOn(blocks.get(next)))) {
                Arrays.fill(parts, i + 1, next, Part.DROPPED);
                joined[next] = true;
            }
        }
    }

    private static boolean breaksOff(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        return (Character.isLetterOrDigit(last) || last == ',') && block.words(LEAST_COPY_WORDS) >= LEAST_COPY_WORDS;
    }

    private static boolean goesOn(Block block) {
        return block.startsLowerCase() && block.words(2) >= 2;
    }

    /** Whether the block {@code i} stands inside the sentence that the block {@code broken} began. */
    private boolean isInterruption(int broken, int i) {
        Block block = blocks.get(i);
        boolean isBehindQuote = i > broken + 1 && blocks.get(broken + 1).isIndented();
        if (isBehindQuote && !block.isIndented() && parts[i] == Part.BODY) {
            return false;
        }
        boolean isShort = block.words(LONGEST_INTERRUPTION_WORDS + 1) <= LONGEST_INTERRUPTION_WORDS;
        return parts[i] == Part.DROPPED || (isShort && !block.startsLowerCase());
    }

    /** Drops labels behind the last paragraph, and reads the day of publication where it stands there. */
    private void markTrailers() {
        int i = parts.length - 1;
        int firstProse = firstProse();
        while (i > firstProse && (parts[i] == Part.DROPPED || isTrailer(i))) {
            Optional<PublicationDates.Stated> stated =
                    dates.stated(blocks.get(i).text());
            boolean isBehindBox = kinds.get(i).isPresent();
            if (published.isEmpty() && stated.isPresent() && !isBehindBox) {
                takeDay(stated.get());
            }
            parts[i] = Part.DROPPED;
            i--;
        }
    }

    private boolean isTrailer(int i) {
        Block block = blocks.get(i);
        char last = block.text().charAt(block.text().length() - 1);
        boolean isShort = block.words(LONGEST_TRAILER_WORDS + 1) <= LONGEST_TRAILER_WORDS;
        boolean isDay = dates.stated(block.text()).isPresent();
        boolean isSpeech = Datelines.end(block.text(), false) > 0;
        return parts[i] == Part.BODY && !isSpeech && (isDay || (isShort && Character.isLetterOrDigit(last)));
    }
}
