package org.residentpension.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind the last slash of a family of parameters, in the one spelling that the files use. */
public enum ParameterKey {
    /** Yuan; fen only where there are any: {@code 300}, {@code 0.50}. */
    AMOUNT("(?:[1-9]\\d{0,6}|0(?=\\.))(?:\\.(?!00)\\d\\d)?"),
    PERCENT("(?:0|[1-9]\\d{0,2})(?:\\.\\d?[1-9])?"),
    COUNT("0|[1-9]\\d{0,8}"),
    YEAR("20\\d\\d");

    private final Pattern spelling;

    ParameterKey(String spelling) {
        this.spelling = Pattern.compile(spelling);
    }

    /** {@code 3500.00} as 3500; empty for what is no such key. */
    Optional<String> read(String typed) {
        String text = this == AMOUNT ? typed.replaceFirst("\\.0{1,2}$", "").replaceFirst("(\\.\\d)$", "$10") : typed;
        return Optional.of(text).filter(key -> spelling.matcher(key).matches());
    }
}
