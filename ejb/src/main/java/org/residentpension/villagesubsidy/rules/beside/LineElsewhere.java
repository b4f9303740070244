package org.residentpension.villagesubsidy.rules.beside;

import org.residentpension.kernel.Money;

/**
 * A line of hers in a run of the same collective, year and matter.
 *
 * @param cancelled the run has ended without its money
 * @param committed the line is on a notice, paid or posted
 * @param payable what it comes to, in yuan
 */
public record LineElsewhere(boolean cancelled, boolean committed, Money payable) {}
