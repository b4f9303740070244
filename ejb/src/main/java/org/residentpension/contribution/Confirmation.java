package org.residentpension.contribution;

import java.io.Serializable;
import java.util.List;
import org.residentpension.kernel.Money;

/**
 * What came of confirming a list.
 *
 * @param amount of all that took effect
 * @param idle those for whom it did nothing, each with the reason
 */
public record Confirmation(int confirmed, Money amount, List<Idle> idle) {

    public record Idle(String name, String code, String sentence) implements Serializable {}
}
