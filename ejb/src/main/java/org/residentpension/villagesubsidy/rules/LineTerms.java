package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * What is the same for all lines of a run at one check.
 *
 * @param collective village of the collective that subsidises
 * @param running the scheme was effective and not suspended on the day of the extract (R-ELG-1)
 * @param checkOn day of the extract, of the county check or of the notice: deaths, claims, endings and refunds count up to it
 */
public record LineTerms(
        SubsidyLaw law,
        SubsidyStandard standard,
        DivisionCode collective,
        boolean running,
        LocalDate checkOn,
        DivisionTree places) {}
