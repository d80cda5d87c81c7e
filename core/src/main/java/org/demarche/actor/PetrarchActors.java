package org.demarche.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Resources;

/**
 * Reads dictionaries in the format of PETRARCH. Of actors: {@code NAME_ [CODE]}, synonyms below it after a plus sign, and codes with days,
 * {@code [CODE 010120-050120]}, {@code [CODE <…]} and {@code [CODE >…]}. Of agents: {@code NOUN [~CODE]}, and sets of endings such as
 * {@code !PERSON! = MAN, WOMAN}. Names stand in capitals there, so their case is guessed.
 */
final class PetrarchActors {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern SET = Pattern.compile("(!\\w+!)\\s*=\\s*(.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern CODE = Pattern.compile("~?\\s*([A-Z]{2,18})\\d{0,3}[A-Z]{0,3}\\s*~?\\s*(.*)");
    private static final Pattern DATES = Pattern.compile("([<>]?)\\s*(\\d{6}|\\d{8})(?:\\s*-\\s*(\\d{6}|\\d{8}))?");
    private static final Pattern PLURAL = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String NOBODY = "---";
    private static final int LETTERS_OF_ROLE = 3;
    private static final int SHORT_DATE = "YYMMDD".length();
    /** Years of two digits above this are of the last century, as PETRARCH reads them. */
    private static final int LAST_SHORT_YEAR = 30;

    private final String file;
    private final CameoRoles roles;
    private final Set<String> smallWords = new LinkedHashSet<>(Resources.entries("actors/particles.txt"));
    private final List<ActorList.Entry> entries = new ArrayList<>();
    private final List<ActorList.Noun> nouns = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<String>> sets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<ActorList.Term> terms = new ArrayList<>();
    private int line;
    private int passedOver;

    PetrarchActors(String file, CameoRoles roles) {
        this.file = file;
        this.roles = roles;
        smallWords.addAll(Resources.entries("actors/small-words.txt"));
    }

    ActorList read(List<String> lines) {
        boolean isInComment = false;
        for (String given : lines) {
            line++;
            String text = COMMENT.matcher(given).replaceAll("");
            int end = text.indexOf("-->");
            if (isInComment && end >= 0) {
                text = text.substring(end + "-->".length());
                isInComment = false;
            }
            int begin = text.indexOf("<!--");
            String code = isInComment ? "" : begin >= 0 ? text.substring(0, begin) : text;
            isInComment = isInComment || begin >= 0;
            read(code.replaceFirst("[#;].*", ""));
        }
        finish();
        return new ActorList(file, entries, nouns, passedOver, problems);
    }

    private void read(String text) {
        Matcher set = SET.matcher(text.strip());
        if (text.isBlank()) {
            return;
        }
        if (set.matches()) {
            sets.put(set.group(1), Arrays.asList(set.group(2).strip().split("\\s*,\\s*", -1)));
        } else if (text.contains("~")) {
            finish();
            readAgent(text);
        } else {
            readActor(text);
        }
    }

    private void readActor(String text) {
        String name = PLURAL.matcher(BRACKETS.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        if (!name.isEmpty() && !name.startsWith("+")) {
            finish();
        }
        if (!name.isEmpty()) {
            addName(name.replaceFirst("^\\+", ""));
        } else if (names.isEmpty()) {
            problem("expected the name of an actor before its codes");
            return;
        }
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            term(brackets.group(1).strip()).ifPresent(terms::add);
        }
    }

    private void addName(String given) {
        String words = given.replace('_', ' ').strip();
        if (!LETTER.matcher(words).find()) {
            problem("expected a name with letters, found " + given);
            return;
        }
        names.add(words);
    }

    /** What a code says: the state or the kind of organisation first, then roles, three letters each. */
    private Optional<ActorList.Term> term(String content) {
        if (content.equals(NOBODY)) {
            return Optional.empty();
        }
        Matcher code = CODE.matcher(content);
        Optional<LocalDate[]> days = code.matches() ? days(code.group(2)) : Optional.empty();
        if (days.isEmpty()) {
            problem("expected a code such as [AFGGOV] or [AFGGOV 011222-140929], found [" + content + "]");
            return Optional.empty();
        }
        String letters = code.group(1);
        String first = letters.substring(0, Math.min(LETTERS_OF_ROLE, letters.length()));
        Optional<CameoRoles.Role> role = roles.of(first);
        for (int i = LETTERS_OF_ROLE; role.isEmpty() && i + LETTERS_OF_ROLE <= letters.length(); i += LETTERS_OF_ROLE) {
            role = roles.of(letters.substring(i, i + LETTERS_OF_ROLE));
        }
        // What begins with a role belongs to no state: its whole code tells it from others.
        String whose = roles.of(first).isPresent() ? letters : first;
        return Optional.of(new ActorList.Term(
                List.of(whose),
                role.map(CameoRoles.Role::sector).orElse(""),
                role.map(CameoRoles.Role::side).orElse(""),
                days.get()[0],
                days.get()[1]));
    }

    private static Optional<LocalDate[]> days(String text) {
        LocalDate[] days = {LocalDate.MIN, LocalDate.MAX};
        if (text.isBlank()) {
            return Optional.of(days);
        }
        Matcher dates = DATES.matcher(text.strip());
        if (!dates.matches() || dates.group(1).isEmpty() == (dates.group(3) == null)) {
            return Optional.empty();
        }
        try {
            LocalDate first = day(dates.group(2));
            if (dates.group(1).equals("<")) {
                days[1] = first.minusDays(1);
            } else if (dates.group(1).equals(">")) {
                days[0] = first.plusDays(1);
            } else {
                days[0] = first;
                days[1] = day(dates.group(3));
            }
            return Optional.of(days);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String digits) {
        boolean isShort = digits.length() == SHORT_DATE;
        int split = digits.length() - "MMDD".length();
        int year = Integer.parseInt(digits.substring(0, split));
        int century = !isShort ? 0 : year > LAST_SHORT_YEAR ? 1900 : 2000;
        // A month or day of 00 means that it isn't known.
        int month = Math.max(1, Integer.parseInt(digits.substring(split, split + 2)));
        int dayOfMonth = Math.max(1, Integer.parseInt(digits.substring(split + 2)));
        return LocalDate.of(century + year, month, dayOfMonth);
    }

    /** Of nouns of several words the head is known without them, so only single words are taken. */
    private void readAgent(String text) {
        String word = PLURAL.matcher(BRACKETS.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.find() || word.isEmpty()) {
            problem("expected a noun with a code such as FARMER [~AGR], found " + text.strip());
            return;
        }
        String letters = brackets.group(1).replaceAll("[~\\s]", "");
        Optional<CameoRoles.Role> role = Optional.empty();
        for (int i = 0; role.isEmpty() && i + LETTERS_OF_ROLE <= letters.length(); i += LETTERS_OF_ROLE) {
            role = roles.of(letters.substring(i, i + LETTERS_OF_ROLE));
        }
        if (role.isEmpty()) {
            passedOver++;
            return;
        }
        for (String form : forms(word)) {
            String lemma = form.replaceFirst("_$", "").toLowerCase(Locale.ROOT);
            if (lemma.matches("\\p{L}+")) {
                nouns.add(new ActorList.Noun(
                        lemma, role.get().sector(), role.get().side()));
            } else {
                passedOver++;
            }
        }
    }

    private List<String> forms(String word) {
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            if (word.contains(set.getKey())) {
                return set.getValue().stream()
                        .map(ending -> word.replace(set.getKey(), ending))
                        .toList();
            }
        }
        return List.of(word);
    }

    /** An actor whose codes change is somebody who holds one office after another. */
    private void finish() {
        if (!names.isEmpty() && !terms.isEmpty()) {
            Set<String> cased = new LinkedHashSet<>();
            names.forEach(name -> cased.addAll(cased(name)));
            boolean isDated = terms.size() > 1
                    || !terms.get(0).from().equals(LocalDate.MIN)
                    || !terms.get(0).until().equals(LocalDate.MAX);
            Actor.Kind kind = isDated ? Actor.Kind.PERSON : Actor.Kind.GROUP;
            entries.add(new ActorList.Entry("", List.copyOf(cased), kind, terms));
        }
        names.clear();
        terms.clear();
    }

    /** "HAMID KARZAI" as "Hamid Karzai"; "BANK OF IRAQ" as "Bank of Iraq"; what has full stops or few letters as it is, too. */
    private List<String> cased(String name) {
        StringBuilder cased = new StringBuilder();
        for (String word : name.split("\\s+", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean isSmall = cased.length() > 0 && smallWords.contains(small);
            cased.append(cased.length() == 0 ? "" : " ").append(isSmall ? small : capitalised(small));
        }
        return name.contains(" ") ? List.of(cased.toString()) : List.of(cased.toString(), name);
    }

    private static String capitalised(String word) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || "-.'’".indexOf(text.charAt(i - 1)) >= 0) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    private void problem(String message) {
        problems.add(file + ":" + line + ": " + message);
    }
}
