package org.demarche.cli;

/** Colours and weights of words on a terminal; plain words where there are none. */
final class Palette {
    private static final String RESET = "\u001b[0m";

    private final boolean hasColour;

    /** Colours words if {@code hasColour}. */
    Palette(boolean hasColour) {
        this.hasColour = hasColour;
    }

    /** Heavy. */
    String strong(String words) {
        return styled("1", words);
    }

    /** Pale. */
    String faint(String words) {
        return styled("2", words);
    }

    /** In the colour of a quad: words of cooperation green, deeds cyan; words of conflict yellow, deeds red. */
    String quad(int quad, String words) {
        return switch (quad) {
            case 1 -> styled("32;1", words);
            case 2 -> styled("36;1", words);
            case 3 -> styled("33;1", words);
            default -> styled("31;1", words);
        };
    }

    private String styled(String code, String words) {
        return hasColour && !words.isEmpty() ? "\u001b[" + code + "m" + words + RESET : words;
    }
}
