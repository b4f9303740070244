package org.residentpension.villagesubsidy.rules.province;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.Relation;

/**
 * One row of the provincial system's file: a person in a contribution year. Null stands for what the file does not tell.
 *
 * @param own paid by herself for the year, never null
 * @param collective collective subsidy that is registered there for the year
 * @param donation donations that are registered there for the year
 * @param firstPaidOn the first and, with {@code lastPaidOn}, the last day of payments for the year
 * @param ended she died or left, whatever the day
 */
public record Told(
        Money own,
        Money sponsored,
        Money collective,
        Money donation,
        LocalDate firstPaidOn,
        LocalDate lastPaidOn,
        Boolean lumpSum,
        LocalDate claimedOn,
        Relation.State state,
        boolean ended) {}
