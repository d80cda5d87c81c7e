package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;

/** The parties of what is told about protests without them: "the protests started in May", "a thousand people were arrested". */
final class Unrest {
    private static final String CROWD_SECTOR = "CVL";
    private static final int NEAR_SENTENCES = 6;

    private final Mentions mentions;

    /** Looks for protesters among {@code mentions}. */
    Unrest(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * {@code event} with its parties; absent where it is none of protests told before.
     *
     * @param told what was told before, in order
     * @param isDefinite whether its words say that it was told before
     */
    Optional<EventMention> of(EventMention event, List<EventMention> told, boolean isDefinite) {
        return switch (event.type()) {
            case PROTEST -> isDefinite ? march(event) : Optional.empty();
            case COERCE -> arrest(event, told);
            default -> Optional.empty();
        };
    }

    /** "The protests started in May" near where the text tells of protesters. */
    private Optional<EventMention> march(EventMention event) {
        return event.source().isEmpty()
                ? mentions.all().stream()
                        .filter(Unrest::isCrowd)
                        .filter(crowd ->
                                Math.abs(crowd.sentence() - event.evidence().sentence()) <= NEAR_SENTENCES)
                        .min(Comparator.comparingInt(crowd ->
                                Math.abs(crowd.sentence() - event.evidence().sentence())))
                        .map(crowd -> event.between(
                                List.of(crowd), event.target().isEmpty() ? List.of(against(crowd)) : event.target()))
                : Optional.empty();
    }

    /** The state that {@code crowd} is against, as the text names it, or else the crowd itself. */
    private Mention against(Mention crowd) {
        List<String> state = crowd.codes().subList(1, crowd.codes().size());
        return mentions.all().stream()
                .filter(mention -> mention.codes().equals(state))
                .reduce((first, second) -> second)
                .orElse(crowd);
    }

    /** "protesters": against their own government, and no armed group. */
    private static boolean isCrowd(Mention mention) {
        return mention.sector().equals(CROWD_SECTOR) && mention.codes().size() > 1;
    }

    /** "More than 100 people have been arrested" after a protest: protesters, by whom they protest against. */
    private static Optional<EventMention> arrest(EventMention event, List<EventMention> told) {
        boolean isBare = event.source().isEmpty() && event.target().isEmpty();
        return isBare && event.evidence().isByVerb() && event.modality() == Modality.ASSERTED
                ? told.stream()
                        .filter(other -> other.type() == EventType.PROTEST)
                        .filter(other ->
                                !other.source().isEmpty() && !other.target().isEmpty())
                        .reduce((first, second) -> second)
                        .map(other -> event.between(other.target(), other.source()))
                : Optional.empty();
    }
}
