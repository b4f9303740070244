package org.residentpension.villagesubsidy.run.check;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * What the paper at the counter says.
 *
 * @param printedHash the short hash on the form and its roster; a form without one is not taken
 */
public record ApplicationForm(Money printedTotal, String printedHash, LocalDate sealedOn) implements Serializable {}
