package org.demarche.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Sentence;

/**
 * How a document writes its words where nothing but the word itself asks for a capital, and where its capitals mislead:
 * in headlines and after abbreviations on old wires ("the U.S. Has offered").
 */
final class Casing {
    /** Below this many words a line in title case could be a plain name. */
    private static final int MIN_TITLE_WORDS = 4;

    private static final Set<String> ABBREVIATIONS = WordList.read("syntax/capital-abbreviations.tsv");

    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    private Casing() {}

    /** What the running text of a document shows; both lists run in parallel. */
    static Casing of(List<Sentence> sentences, List<List<Word>> words) {
        Casing casing = new Casing();
        for (int i = 0; i < words.size(); i++) {
            if (sentences.get(i).kind() == Sentence.Kind.BODY && !isAllCapitals(words.get(i))) {
                casing.learn(words.get(i));
            }
        }
        return casing;
    }

    private void learn(List<Word> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String form = sentence.get(i).read();
            String before = sentence.get(i - 1).read();
            boolean isFree = Character.isLetterOrDigit(before.charAt(before.length() - 1)) || before.equals(",");
            if (isFree && Character.isLetter(form.charAt(0))) {
                forms.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new HashMap<>())
                        .merge(form, 1, Integer::sum);
            }
        }
    }

    /** How the document mostly writes the word; of two forms that are equally common the smaller one in code order. */
    Optional<String> usual(String form) {
        Map<String, Integer> counts = forms.getOrDefault(form.toLowerCase(Locale.ROOT), Map.of());
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /**
     * The number, from 1, of the first word of a sentence where the document writes it with a capital in the middle of sentences
     * too, so that it is a name: "Trump said".
     */
    Optional<Integer> nameInFront(List<Word> words) {
        int first = 0;
        while (first < words.size()
                && !Character.isLetterOrDigit(words.get(first).read().charAt(0))) {
            first++;
        }
        if (first == words.size() || !isCapitalised(words.get(first).read())) {
            return Optional.empty();
        }
        int number = first + 1;
        String form = words.get(first).read();
        return usual(form).filter(form::equals).map(same -> number);
    }

    /** The numbers of the words in {@code words}, from 0, whose capitals say nothing about them. */
    static List<Integer> misleading(Sentence.Kind kind, List<Word> words) {
        boolean wholeLine = isAllCapitals(words) || (kind == Sentence.Kind.HEADLINE && isTitleCase(words));
        boolean allCapitals = isAllCapitals(words);
        List<Integer> misleading = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).read();
            boolean isDoubtful = wholeLine && (allCapitals || isCapitalised(form));
            if ((isDoubtful && !isAbbreviation(form) && !ABBREVIATIONS.contains(form))
                    || (i > 0 && isAfterAbbreviation(words, i))) {
                misleading.add(i);
            }
        }
        return misleading;
    }

    private static boolean isAfterAbbreviation(List<Word> words, int index) {
        return isAbbreviation(words.get(index - 1).read())
                && isCapitalised(words.get(index).read())
                && words.get(index - 1).span().end() < words.get(index).span().start();
    }

    /** Whether the words hold small letters nowhere and at least two of them hold several capitals. */
    static boolean isAllCapitals(List<Word> words) {
        int capitals = 0;
        for (Word word : words) {
            String form = word.read();
            if (form.chars().filter(Character::isLowerCase).count() > 1) {
                return false;
            }
            capitals += form.chars().filter(Character::isUpperCase).count() > 1 && !isAbbreviation(form) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether most words of more than three letters begin with a capital. */
    private static boolean isTitleCase(List<Word> words) {
        int capitalised = 0;
        int longWords = 0;
        for (Word word : words) {
            if (word.read().length() > 3 && Character.isLetter(word.read().charAt(0))) {
                longWords++;
                capitalised += Character.isUpperCase(word.read().charAt(0)) ? 1 : 0;
            }
        }
        return longWords >= MIN_TITLE_WORDS && capitalised * 10 >= longWords * 8;
    }

    private static boolean isCapitalised(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
    }

    /** Letters with full stops, as in "U.S.". */
    private static boolean isAbbreviation(String form) {
        return form.length() > 3 && form.charAt(1) == '.' && form.charAt(form.length() - 1) == '.';
    }
}
