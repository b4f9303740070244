package org.residentpension.kernel;

/** On which day of a common year a person born on 29 February has the birthday (R-AGE). */
public enum LeapRule {
    FEB28,
    MAR1
}
