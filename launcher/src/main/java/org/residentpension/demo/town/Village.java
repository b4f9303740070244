package org.residentpension.demo.town;

/** A village with its task of the year and with the people who really pay and do not pay. */
record Village(String code, String name, int target, int contributors, int unpaid) {

    int people() {
        return contributors + unpaid;
    }

    /** The last three digits, which number the villages of a town. */
    String shortCode() {
        return code.substring(9);
    }
}
