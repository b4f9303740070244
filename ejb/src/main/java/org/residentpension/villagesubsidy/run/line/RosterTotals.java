package org.residentpension.villagesubsidy.run.line;

import org.residentpension.kernel.Money;

/**
 * What the lines in the total come to.
 *
 * @param digest over their numbers, persons and amounts; lists, forms and notices show its beginning (R-RUN-5)
 */
public record RosterTotals(int count, Money total, byte[] digest) {}
