package org.residentpension.it.scenario.stage;

import java.util.List;
import java.util.Map;

/**
 * What came of a step.
 *
 * @param done whether what the user wanted was done
 * @param partly some of it was, the rest was not
 * @param code why it was not, or not wholly; null if there is nothing to say
 * @param warning the product asks for a confirmation and has done nothing
 * @param warned it was done although there was a warning
 * @param imported counts and errors of a file; null where no file came in
 */
public record Outcome(
        boolean done, boolean partly, String code, String warning, boolean warned, Map<String, Object> imported) {

    public static final Outcome DONE = new Outcome(true, false, null, null, false, null);

    public static Outcome refused(String code) {
        return new Outcome(false, false, code, null, false, null);
    }

    public static Outcome asked(String warning) {
        return new Outcome(false, false, null, warning, false, null);
    }

    public static Outcome doneAfterWarning() {
        return new Outcome(true, false, null, null, true, null);
    }

    /** Done, and yet somebody gets to know a reason. */
    public static Outcome doneWith(String code) {
        return new Outcome(true, true, code, null, false, null);
    }

    /** @param errors rows with {@code row} and {@code code} */
    public static Outcome imported(String code, boolean refused, int accepted, int duplicates, List<?> errors) {
        boolean nothing = refused || accepted == 0 && code != null;
        return new Outcome(
                !nothing,
                !nothing && code != null,
                code,
                null,
                false,
                Map.of(
                        "committed",
                        !refused && accepted > 0,
                        "accepted",
                        refused ? 0 : accepted,
                        "duplicates",
                        duplicates,
                        "errors",
                        errors));
    }
}
