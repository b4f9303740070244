package org.residentpension.villagesubsidy.postingfile;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** Entries of one village and year that no file has told yet. */
public record WaitingVillage(String division, long rows, Money amount) implements Serializable {}
