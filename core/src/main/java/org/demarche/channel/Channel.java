package org.demarche.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A way by which two parties reach each other, directly or through a third.
 *
 * @param one the code of one party, the first of both in alphabetical order
 * @param other the code of the other
 * @param through the code of who stands between; absent for the direct way
 * @param contacts what shows how it stands, in the order of time, undated last
 */
public record Channel(String one, String other, Optional<String> through, List<Contact> contacts) {
    /** Copies the list; there is no channel that nothing shows. */
    public Channel {
        contacts = List.copyOf(contacts);
        if (contacts.isEmpty()) {
            throw new IllegalArgumentException("a channel needs a contact: " + one + " and " + other);
        }
    }

    /** How it stands after all that is known: by the last dated contact, else by the last. */
    public ChannelState state() {
        return stateAt(LocalDate.MAX).orElse(contacts.get(contacts.size() - 1).state());
    }

    /** How it stands at the end of {@code day}, by contacts dated until then; absent if there are none. */
    public Optional<ChannelState> stateAt(LocalDate day) {
        return contacts.stream()
                .filter(contact ->
                        contact.day().filter(date -> !date.isAfter(day)).isPresent())
                .reduce((earlier, later) -> later)
                .map(Contact::state);
    }

    /** How many documents show it that are no copies of one another, happening by happening. */
    public int independentReports() {
        return contacts.stream()
                .mapToInt(contact -> contact.happening().independentReports())
                .sum();
    }
}
