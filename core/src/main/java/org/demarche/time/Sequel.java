package org.demarche.time;

/** Tells whether words of time stand alone or go on with what they are counted from ("the day before the vote"). */
final class Sequel {
    private Sequel() {}

    /** Whether no noun phrase or clause follows at {@code i} that the words would belong to. */
    static boolean isFree(TimeText text, int i) {
        if (text.isSign(i)) {
            return true;
        }
        String tag = text.tag(i);
        boolean isVerbOrLink = tag.startsWith("VB") || tag.equals("CC") || tag.equals("MD");
        boolean isPreposition = tag.equals("TO") || tag.equals("IN") || tag.equals("RB");
        return tag.isEmpty() || (isVerbOrLink && !tag.equals("VBG")) || isPreposition;
    }
}
