package org.residentpension.contribution;

/**
 * What a clerk changes of a refused row: whose money it is, and for which year in which kind. Amount, time and receipt stay as
 * the tax bureau told them.
 *
 * @param version of the task as it was on the screen
 * @param reason why, and on what evidence
 */
public record Correction(long task, int version, String idNumber, int year, String kind, String reason) {

    Correction of(String checkedNumber) {
        return new Correction(task, version, checkedNumber, year, kind, reason);
    }
}
