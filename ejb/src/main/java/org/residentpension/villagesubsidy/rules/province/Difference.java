package org.residentpension.villagesubsidy.rules.province;

import java.io.Serializable;

/**
 * @param ours what our records say, in the form in which amounts, days and states are stored; empty where they say nothing
 * @param theirs likewise what the file says
 */
public record Difference(DifferenceKind kind, String ours, String theirs) implements Serializable {}
