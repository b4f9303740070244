package org.residentpension.web.faces;

import java.util.Optional;

/** What people and links put into an address: blanks are nothing, and a word that we do not know restricts nothing. */
public final class Typed {

    private Typed() {}

    public static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static <E extends Enum<E>> E constant(Class<E> kind, String typed) {
        return Optional.ofNullable(text(typed))
                .flatMap(word -> java.util.Arrays.stream(kind.getEnumConstants())
                        .filter(constant -> constant.name().equals(word))
                        .findFirst())
                .orElse(null);
    }

    public static Long number(String typed) {
        String text = text(typed);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
