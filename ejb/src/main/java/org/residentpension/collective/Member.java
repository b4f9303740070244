package org.residentpension.collective;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;

/**
 * A line of a member roll.
 *
 * @param idNumber whole or masked, as the reader may see it
 * @param validTo the last day, null while open
 * @param personId null for somebody who is not in our records
 */
public record Member(
        long id,
        String name,
        String idNumber,
        String householdNo,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate filedOn,
        Long personId,
        DivisionCode village)
        implements Serializable {}
