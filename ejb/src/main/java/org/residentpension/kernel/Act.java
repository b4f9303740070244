package org.residentpension.kernel;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Who does something, as a natural person, and when. */
public record Act(long staffId, LocalDateTime at) implements Serializable {}
