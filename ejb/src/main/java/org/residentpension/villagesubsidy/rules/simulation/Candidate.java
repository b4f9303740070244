package org.residentpension.villagesubsidy.rules.simulation;

import java.time.LocalDate;
import org.residentpension.villagesubsidy.rules.LineFacts;

/** Somebody whom a run of the village would look at, as our records know her. */
public record Candidate(LineFacts facts, LocalDate bornOn) {}
