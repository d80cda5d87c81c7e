package org.demarche.cases;

import java.util.Optional;

/** Follows a case's status from step to step. */
final class StatusRun {
    private Status status;
    private long setOn;

    StatusRun(Node opener, Status first) {
        this.status = first;
        this.setOn = opener.day();
    }

    /** The status that {@code node} gives the case, if it changes it. */
    Optional<Status> after(Node node, Optional<Status> given) {
        boolean isLater = node.day() != Long.MAX_VALUE && node.day() > setOn;
        Optional<Status> changed = given.filter(next -> next != status && takesPlaceOf(next, isLater));
        changed.ifPresent(next -> {
            status = next;
            setOn = node.day();
        });
        return changed;
    }

    /** An answer is taken back only by something later; a meeting or another request that is no later doesn't reopen a case. */
    private boolean takesPlaceOf(Status next, boolean isLater) {
        return switch (next) {
            case OPEN ->
                isLater && (status == Status.REFUSED || status == Status.CARRIED_OUT || status == Status.LAPSED);
            case IN_TALKS ->
                status == Status.OPEN || (isLater && (status == Status.REFUSED || status == Status.LAPSED));
            case PROMISED -> status != Status.CARRIED_OUT && (status != Status.AGREED || isLater);
            case AGREED, DISPUTED, LAPSED -> status != Status.CARRIED_OUT || isLater;
            case REFUSED -> status != Status.CARRIED_OUT || isLater;
            case CARRIED_OUT -> true;
        };
    }

    Status status() {
        return status;
    }
}
