package org.demarche.channel;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.record.Happening;

/**
 * Something that shows how a channel stands.
 *
 * @param state how it stands by this
 * @param day the first day that it can have happened, else that of publication; absent if neither is known
 * @param happening what happened, with its reports
 */
public record Contact(ChannelState state, Optional<LocalDate> day, Happening happening) {}
