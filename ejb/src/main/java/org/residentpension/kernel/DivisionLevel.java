package org.residentpension.kernel;

/** Level of a division. An attribute of its own, never read off trailing zeros: 360222100 is a town. */
public enum DivisionLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    private final int prefixLength;

    DivisionLevel(int prefixLength) {
        this.prefixLength = prefixLength;
    }

    /** How many leading digits of a code name a division of this level. */
    public int prefixLength() {
        return prefixLength;
    }
}
