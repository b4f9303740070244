package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionCode;

/** A person of the case, as the case describes her. What the product makes of her stands in its database. */
public record Cast(String key, Given facts, String name, String idNumber, DivisionCode village) {

    public LocalDate birthDate() {
        return org.residentpension.kernel.IdNumber.of(idNumber).birthDate();
    }

    public boolean enrolled() {
        return facts.flag("enrolled", true);
    }
}
