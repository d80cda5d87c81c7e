package org.demarche.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A way between two parties that somebody asked for, as it stood on a day.
 *
 * @param channel the channel
 * @param state how it stood; absent if nothing that shows it can be dated until then
 * @param contacts what shows it until then, undated included
 * @param standsFor where the channel is that of somebody who leads or belongs to one of the two, the code that was asked for
 */
public record Route(Channel channel, Optional<ChannelState> state, List<Contact> contacts, Optional<String> standsFor) {
    /** Copies the list. */
    public Route {
        contacts = List.copyOf(contacts);
    }

    /** The way of {@code channel} as it stood at the end of {@code day}. */
    static Route at(Channel channel, LocalDate day, Optional<String> standsFor) {
        List<Contact> known = channel.contacts().stream()
                .filter(contact ->
                        contact.day().filter(date -> date.isAfter(day)).isEmpty())
                .toList();
        Optional<ChannelState> state = day.equals(LocalDate.MAX) ? Optional.of(channel.state()) : channel.stateAt(day);
        return new Route(channel, state, known, standsFor);
    }

    /** Whether nobody stands between. */
    public boolean isDirect() {
        return channel.through().isEmpty();
    }

    /** How many documents show it that are no copies of one another, happening by happening. */
    public int independentReports() {
        return contacts.stream()
                .mapToInt(contact -> contact.happening().independentReports())
                .sum();
    }
}
