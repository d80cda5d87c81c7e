package org.demarche.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes texts into the archive, as {@code demarche add} and {@code demarche feeds poll} do. One thread uses it at a time. */
public interface Taking {
    /** Adds all files that {@code paths} stand for; {@code published} is the day of those that come without one. */
    void add(List<String> paths, Optional<LocalDate> published, Watch watch);

    /** Adds the files in {@code folder}, which were given to the server and are not there for long. */
    void upload(Path folder, Optional<LocalDate> published, Watch watch);

    /** Asks for feeds, all if there are no {@code addresses}, and adds what is new. */
    void poll(List<String> addresses, Watch watch);

    /** Is told how far it is. */
    interface Watch {
        /** A line for people. */
        void say(String line);

        /** How many documents are new so far, were there, and can't be read. */
        void count(int added, int known, int rejected);

        /** Which part is done, 0 to 1. */
        void done(double part);

        /** Whether to stop. */
        boolean isStopped();
    }
}
