package org.demarche.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.event.EventType;
import org.demarche.lexicon.Resources;

/**
 * Whether what was reported is what was marked, field by field. The rules are those of the annotation guidelines'
 * scoring script, to the letter, so that both give the same figures.
 */
final class Comparison {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Words that every source may have. */
    private static final Set<String> FILLERS = Set.copyOf(Resources.entries("score-fillers.txt"));

    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;

    private Comparison() {}

    /** The characters that both cover. */
    static int overlap(ReportedMention reported, GoldMention gold) {
        return Math.min(reported.end(), gold.end()) - Math.max(reported.begin(), gold.begin());
    }

    /** Dice's coefficient of the characters covered. */
    static double closeness(ReportedMention reported, GoldMention gold) {
        int lengths = reported.end() - reported.begin() + gold.end() - gold.begin();
        return 2.0 * overlap(reported, gold) / lengths;
    }

    /** Whether the parties are right: each side shares somebody, in either order where the act has none. */
    static boolean haveSameParties(ReportedMention reported, GoldMention gold) {
        boolean isSymmetric =
                isSymmetric(reported.type()) || gold.types().stream().anyMatch(Comparison::isSymmetric);
        return (share(reported.source(), gold.source()) && share(reported.target(), gold.target()))
                || (isSymmetric && share(reported.source(), gold.target()) && share(reported.target(), gold.source()));
    }

    private static boolean isSymmetric(String type) {
        return Arrays.stream(EventType.values()).anyMatch(known -> known.name().equals(type) && known.isSymmetric());
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains) || (some.isEmpty() && others.isEmpty());
    }

    /** Whether {@code field} is right. */
    static boolean isRight(Score.Field field, ReportedMention reported, GoldMention gold) {
        return switch (field) {
            case INTERMEDIARY -> reported.intermediary().equals(gold.intermediary());
            case REGARDING -> reported.regarding().equals(gold.regarding());
            case MODALITY -> reported.modality().equals(gold.modality());
            case ATTRIBUTION -> isRightAttribution(reported.attribution(), gold.attribution());
            case DATE -> isRightDate(reported.date(), gold.date());
            case PLACE -> isRightPlace(reported.place(), gold.place());
        };
    }

    private static boolean isRightAttribution(List<Said> reported, List<Said> gold) {
        if (gold.isEmpty() || reported.isEmpty()) {
            return gold.isEmpty() && reported.isEmpty();
        }
        Set<String> words = words(reported.get(0).words());
        words.retainAll(words(gold.get(0).words()));
        return reported.get(0).kind().equals(gold.get(0).kind()) && !words.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        words.removeAll(FILLERS);
        return words;
    }

    /** The first and last day, which compare as text. */
    private record Period(String first, String last) {
        static Optional<Period> of(String iso) {
            if (iso.isEmpty()) {
                return Optional.empty();
            }
            int slash = iso.indexOf('/');
            String from = slash < 0 ? iso : iso.substring(0, slash);
            String until = slash < 0 || slash + 1 == iso.length() ? from : iso.substring(slash + 1);
            return Optional.of(new Period(from + rest("-01-01", from), until + rest("-12-31", until)));
        }

        /** What a year or month lacks to be a day; every month may have 31 days here, for nothing is between. */
        private static String rest(String day, String value) {
            int known = value.length() - YEAR_LENGTH;
            return value.length() >= DAY_LENGTH || known < 0 || known >= day.length() ? "" : day.substring(known);
        }

        boolean overlaps(Period other) {
            return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
        }
    }

    private static boolean isRightDate(String reported, String gold) {
        Optional<Period> expected = Period.of(gold);
        Optional<Period> found = Period.of(reported);
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.isEmpty() && found.isEmpty();
        }
        boolean isTooVague = gold.length() >= DAY_LENGTH && reported.length() == YEAR_LENGTH;
        return found.get().overlaps(expected.get()) && !isTooVague;
    }

    private static boolean isRightPlace(String reported, String gold) {
        return Arrays.stream(gold.toLowerCase(Locale.ROOT).split(";", -1))
                .map(String::strip)
                .anyMatch(reported.toLowerCase(Locale.ROOT)::equals);
    }
}
