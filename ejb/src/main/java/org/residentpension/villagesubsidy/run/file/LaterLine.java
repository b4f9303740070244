package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.line.LineState;

/**
 * What became of somebody, whom a run left waiting, in a supplementary run of the same scheme and year.
 *
 * @param sequence of the supplementary run, from 1
 * @param payable in yuan
 */
public record LaterLine(long runId, long lineId, int sequence, LineState state, Money payable)
        implements Serializable {}
