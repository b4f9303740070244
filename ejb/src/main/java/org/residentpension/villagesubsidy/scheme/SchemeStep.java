package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** A line of a scheme's timeline: who did what when, and what became of the scheme by it. */
public record SchemeStep(
        SchemeAction action, SchemeState from, SchemeState to, String name, LocalDateTime at, String note)
        implements Serializable {}
