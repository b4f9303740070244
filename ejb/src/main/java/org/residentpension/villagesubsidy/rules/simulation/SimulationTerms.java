package org.residentpension.villagesubsidy.rules.simulation;

import org.residentpension.villagesubsidy.rules.LineTerms;

/**
 * Whom and what a simulation asks.
 *
 * @param basisYear the year whose payers are taken
 * @param line the law of the scheme's year and the standard, as a run would ask them
 * @param next the same for the year after
 * @param pensionAge at which a payer becomes somebody who draws
 */
public record SimulationTerms(int basisYear, LineTerms line, LineTerms next, int pensionAge) {

    int year() {
        return line.law().year();
    }
}
