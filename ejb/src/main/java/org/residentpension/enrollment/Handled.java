package org.residentpension.enrollment;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Who did a step of an application, and when. */
public record Handled(long staffId, String name, LocalDateTime at) implements Serializable {}
