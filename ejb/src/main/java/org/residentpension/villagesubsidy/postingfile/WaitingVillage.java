package org.residentpension.villagesubsidy.postingfile;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * Entries of one village and year that no file has told yet.
 *
 * @param donated the part of the amount that donors gave
 */
public record WaitingVillage(String division, long rows, Money amount, Money donated) implements Serializable {}
