package org.residentpension.kernel;

/** Sex as the 17th digit of the resident ID number states it (R-ID-4). */
public enum Sex {
    MALE,
    FEMALE;

    static Sex ofSequenceDigit(char digit) {
        return (digit - '0') % 2 == 1 ? MALE : FEMALE;
    }
}
