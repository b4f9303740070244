package org.residentpension.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What can be said about one parameter of the law, or about a family of them such as all tiers.
 *
 * @param name as in the files; a family ends with a slash
 * @param key what stands behind the slash of a family; null for a single parameter
 * @param choices the words of a choice; none for other units
 * @param lowest and {@code highest}: bounds of an amount or a number, both included; null where there are none
 * @param mayBeNone whether the law may say that there is no such limit, tier or band
 */
public record PolicyParameter(
        String name,
        ParameterKey key,
        PolicyUnit unit,
        List<String> choices,
        BigDecimal lowest,
        BigDecimal highest,
        boolean mayBeNone) {

    /** The longest value that can be kept. */
    private static final int LENGTH = 1000;

    public boolean isFamily() {
        return key != null;
    }

    /** False where the documents leave one reading only: then there is nothing to choose. */
    public boolean isOpen() {
        return unit != PolicyUnit.CHOICE || choices.size() > 1;
    }

    /** The name of the member of the family with that key, as typed; empty if it cannot be a key. */
    public Optional<String> member(String typed) {
        return key.read(typed.strip()).map(name::concat);
    }

    /** The value in the spelling of the files; empty if the parameter cannot have it. */
    public Optional<String> read(String typed) {
        String text = typed.strip();
        if (PolicyUnit.isNone(text)) {
            return Optional.of(PolicyUnit.NONE).filter(none -> mayBeNone || unit.isList());
        }
        return PolicySpelling.of(unit, text).filter(this::isAllowed).filter(value -> value.length() <= LENGTH);
    }

    private boolean isAllowed(String value) {
        if (unit == PolicyUnit.CHOICE) {
            return choices.contains(value);
        }
        if (lowest == null) {
            return true;
        }
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
    }

    boolean covers(String parameter) {
        return isFamily()
                ? parameter.startsWith(name)
                        && member(parameter.substring(name.length()))
                                .filter(parameter::equals)
                                .isPresent()
                : parameter.equals(name);
    }
}
