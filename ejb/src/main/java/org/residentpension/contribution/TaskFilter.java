package org.residentpension.contribution;

import java.io.Serializable;

/** Conditions of the task list; null asks nothing. {@code division} is any prefix of a code. */
public record TaskFilter(Task.Type type, Task.State state, String division, Long importId) implements Serializable {}
