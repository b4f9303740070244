package org.residentpension.kernel;

import java.text.Normalizer;

/** A name, kept and printed exactly as given; two spellings are compared by R-NAME. */
public record PersonName(String given) {

    private static final char MIDDLE_DOT = '\u00B7';
    private static final String MIDDLE_DOT_VARIANTS = "\u2022\u2027\u30FB\uFF0E";

    /** Throws IllegalArgumentException for a name without any character. */
    public PersonName {
        if (canonical(given).isEmpty()) {
            throw new IllegalArgumentException("A name has at least one character");
        }
    }

    public boolean isSameAs(PersonName other) {
        return sameSpelling(given, other.given);
    }

    public static boolean sameSpelling(String left, String right) {
        return canonical(left).equals(canonical(right));
    }

    /** The form in which names are compared and searched: NFC, no outer blanks, one kind of middle dot. */
    public static String canonical(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder unified = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            unified.append(MIDDLE_DOT_VARIANTS.indexOf(c) >= 0 ? MIDDLE_DOT : c);
        }
        return Blanks.removedAtTheEnds(unified.toString());
    }

    @Override
    public String toString() {
        return given;
    }
}
