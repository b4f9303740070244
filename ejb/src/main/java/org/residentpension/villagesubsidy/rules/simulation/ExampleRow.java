package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Money;

/**
 * One tier with an example for each kind of person, in the order of {@link Simulation#kinds()}.
 *
 * @param sponsored the government pays the tier, not she herself
 */
public record ExampleRow(Money tier, boolean sponsored, List<Example> examples) implements Serializable {

    /** What the village gives in percent of what she pays herself (S2-19), with one decimal; empty where she pays nothing. */
    public Optional<BigDecimal> percentOfOwn(Example example) {
        return sponsored ? Optional.empty() : new Share(1, 1, example.payable()).percentOf(tier);
    }
}
