package org.demarche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.place.Place.Kind;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Span;

/**
 * Finds the places that a text names, from states to crossings.
 *
 * <p>A name that several places share goes to the one that an apposition names ("Tripoli, Lebanon"), else to the one in
 * a state that the article speaks of, else to the largest. Names of towns under 100,000 inhabitants and names that are
 * words or people's names too need more than a capital: a preposition of place, "the town of", an apposition, a
 * neighbour in a list, or another mention that has one. Names inside those of people and organisations are none.
 */
public final class PlaceResolver {
    private static final double APPOSITION = 6;
    private static final double STATE = 8;
    private static final double REGION = 7;
    private static final double KNOWN_BY_NAME = 6;
    private static final double PROVINCE = 4.6;
    private static final double STATE_BY_OTHER_NAME = 4.5;
    private static final int WORDS_OF_A_DEMONYM = 4;

    private final PlaceWords words;
    private final Gazetteer gazetteer;
    private final NameFinder finder;
    private final Support support;

    private PlaceResolver(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.finder = new NameFinder(gazetteer, words);
        this.support = new Support(words);
    }

    /** A resolver with the gazetteer of {@code places/}. */
    public static PlaceResolver load() {
        PlaceWords words = PlaceWords.read();
        return new PlaceResolver(words, Gazetteer.read(words));
    }

    /**
     * The places that {@code document} names, in text order, without overlap. A span covers the name and what part of
     * the place is meant ("eastern Aleppo"), without articles; the place is the whole.
     *
     * @param parses one for each sentence, in the document's order
     */
    public List<PlaceMention> resolve(Document document, List<Parse> parses) {
        List<List<Candidate>> sentences = parses.stream().map(finder::find).toList();
        List<Candidate> all = sentences.stream().flatMap(List::stream).toList();
        Countries countries = Countries.of(parses, all, gazetteer);
        Set<Candidate> supported = new HashSet<>();
        sentences.forEach(sentence -> supported.addAll(supported(sentence)));
        Set<String> supportedNames = new HashSet<>();
        supported.forEach(candidate -> supportedNames.add(candidate.key()));
        Set<String> persons =
                all.stream().filter(support::isPersonsName).map(Candidate::key).collect(Collectors.toSet());
        List<PlaceMention> mentions = new ArrayList<>();
        for (List<Candidate> sentence : sentences) {
            for (Candidate candidate : sentence) {
                boolean hasSupport = supported.contains(candidate)
                        || (supportedNames.contains(candidate.key()) && !persons.contains(candidate.key()));
                boolean isPersons = persons.contains(candidate.key()) && !candidate.mayBeStateOrRegion();
                if (isPlace(candidate, hasSupport) && (hasSupport || !isPersons)) {
                    Entry entry = choose(candidate, sentence, countries);
                    Span span = span(candidate);
                    int number = candidate.parse().sentence().number();
                    mentions.add(new PlaceMention(number, span, document.words(span), entry.place()));
                }
            }
        }
        return mentions;
    }

    /** The names of a sentence that the words around them make places. */
    private Set<Candidate> supported(List<Candidate> sentence) {
        Set<Candidate> supported = new HashSet<>();
        for (Candidate candidate : sentence) {
            if (support.isPartOfOtherName(candidate) || support.isCommon(candidate)) {
                continue;
            }
            boolean isSupported = support.isLocative(candidate)
                    || Support.hasApposition(candidate, sentence)
                    || support.isJoined(candidate, sentence, supported);
            if (isSupported) {
                supported.add(candidate);
            }
        }
        return supported;
    }

    private boolean isPlace(Candidate candidate, boolean hasSupport) {
        if (support.isPartOfOtherName(candidate) || support.isCommon(candidate)) {
            return false;
        }
        boolean isShoutedState = candidate.mayBeStateOrRegion() && NameFinder.isShouted(candidate.parse());
        boolean isName = isShoutedState || candidate.tokens().stream().anyMatch(Token::isName);
        if (!isName || hasSupport || candidate.mayBeStateOrRegion()) {
            return isName;
        }
        if (support.isAmbiguous(candidate)) {
            return false;
        }
        return candidate.mayBeWellKnown() && !NameFinder.isShouted(candidate.parse());
    }

    private Entry choose(Candidate candidate, List<Candidate> sentence, Countries countries) {
        return candidate.entries().stream()
                .max(Comparator.comparingDouble(entry -> weight(entry, candidate, sentence, countries)))
                .orElseThrow();
    }

    private double weight(Entry entry, Candidate candidate, List<Candidate> sentence, Countries countries) {
        double weight = size(entry, candidate) + countries.weight(entry.place().country());
        boolean isApposed = sentence.stream()
                .filter(other -> Support.isApposed(candidate, other))
                .flatMap(other -> other.entries().stream())
                .anyMatch(larger -> isIn(entry, larger));
        boolean isOfPeople = isOfPeople(entry, candidate);
        // "Atlanta, Georgia" tells which Georgia, too.
        boolean holdsApposed = sentence.stream()
                .filter(other -> Support.isApposed(other, candidate))
                .flatMap(other -> other.entries().stream())
                .anyMatch(smaller -> isIn(smaller, entry));
        return weight + (isApposed || holdsApposed ? APPOSITION : 0) + (isOfPeople ? 2 : 0);
    }

    private static boolean isIn(Entry entry, Entry larger) {
        boolean isSameCountry = entry.place().country().equals(larger.place().country());
        if (larger.place().kind() == Kind.STATE) {
            return isSameCountry && entry.place().kind() != Kind.STATE;
        }
        boolean isSameProvince = entry.province().isEmpty()
                || entry.province().equals(larger.place().name());
        return larger.place().kind() == Kind.PROVINCE && isSameCountry && isSameProvince;
    }

    /** "The Iraqi city of Tripoli": a demonym shortly before says where the place is. */
    private boolean isOfPeople(Entry entry, Candidate candidate) {
        for (int steps = 1; steps <= WORDS_OF_A_DEMONYM && candidate.hasBefore(steps); steps++) {
            String country = gazetteer.countryOf(candidate.before(steps).form());
            if (!country.isEmpty() && country.equals(entry.place().country())) {
                return true;
            }
        }
        return false;
    }

    /** The order of magnitude of a place's people, or what stands for it. */
    private double size(Entry entry, Candidate candidate) {
        boolean isDivision =
                candidate.hasAfter(1) && words.is("division", candidate.after(1).form());
        return switch (entry.place().kind()) {
            case STATE -> isOwnName(entry, candidate) ? STATE : STATE_BY_OTHER_NAME;
            case REGION -> REGION;
            case SITE -> KNOWN_BY_NAME;
            case PROVINCE -> isDivision ? STATE : PROVINCE;
            case CITY -> Math.log10(Math.max(entry.population(), 10_000)) + (entry.isCapital() ? 1 : 0);
        };
    }

    /** Whether the words are a state's name, not what also stands for it ("Gaza" for Palestine). */
    private static boolean isOwnName(Entry entry, Candidate candidate) {
        return NameKey.of(NameKey.words(entry.place().name())).equals(candidate.key());
    }

    private Span span(Candidate candidate) {
        Span span = candidate.firstToken().span().cover(candidate.lastToken().span());
        boolean hasPart = candidate.hasBefore(1)
                && words.is("direction", candidate.before(1).form());
        return hasPart ? candidate.before(1).span().cover(span) : span;
    }
}
