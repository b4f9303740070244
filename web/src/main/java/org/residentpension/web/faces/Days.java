package org.residentpension.web.faces;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days that people and links put into an address. */
public final class Days {

    private Days() {}

    /** Null unless it is a day of the calendar in the form 2023-09-01. */
    public static LocalDate typed(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
