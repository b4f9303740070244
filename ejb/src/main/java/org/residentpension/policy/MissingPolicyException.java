package org.residentpension.policy;

import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;

/** The law has no value for that day and place. A gap in the data, never an answer to a citizen. */
public class MissingPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingPolicyException(String parameter, DivisionCode division, LocalDate day) {
        super("No value of " + parameter + " for " + division + " on " + day);
    }
}
