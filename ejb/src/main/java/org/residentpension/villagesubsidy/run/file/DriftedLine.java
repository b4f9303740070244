package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * A line whose facts have changed since they were frozen.
 *
 * @param frozen what it came to with the extract
 * @param live what it would come to now
 * @param dead the person has died: a notice that is not paid is made void and issued again without her (R-DTH)
 */
public record DriftedLine(long lineId, String name, Money frozen, Money live, boolean dead) implements Serializable {}
