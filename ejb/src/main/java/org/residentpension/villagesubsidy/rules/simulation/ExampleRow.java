package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import java.util.List;
import org.residentpension.kernel.Money;

/**
 * One tier with an example for each kind of person, in the order of {@link Simulation#kinds()}.
 *
 * @param sponsored the government pays the tier, not she herself
 */
public record ExampleRow(Money tier, boolean sponsored, List<Example> examples) implements Serializable {}
