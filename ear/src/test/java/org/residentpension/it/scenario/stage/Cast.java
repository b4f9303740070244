package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;

/**
 * A person of the case, as the case describes her. What the product makes of her stands in its database.
 *
 * @param typed her number as somebody enters it; {@code idNumber} is what is stored of it, if it is one
 */
public record Cast(String key, Given facts, String name, String typed, String idNumber, DivisionCode village) {

    /** Nobody is on record under a number that is none. */
    public boolean hasNumber() {
        return !IdNumberCheck.check(idNumber, null, LocalDate.MAX).isRejected();
    }

    public boolean enrolled() {
        return facts.flag("enrolled", true);
    }
}
