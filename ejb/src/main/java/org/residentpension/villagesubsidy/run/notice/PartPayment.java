package org.residentpension.villagesubsidy.run.notice;

import org.residentpension.kernel.Money;

/**
 * What becomes of a notice that was paid in part if nobody pays the rest.
 *
 * @param withdrawn what the lines come to that no receipt covers
 * @param surplus what of the money received covers nobody and comes back
 */
public record PartPayment(Money withdrawn, Money surplus) {}
