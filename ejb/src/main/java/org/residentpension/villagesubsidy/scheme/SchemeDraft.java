package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * A scheme as somebody draws it up.
 *
 * @param matter what a matter scheme 一事一策 is about; null for the village's own scheme 一村一策
 * @param lastYear the last subsidy year for which the village resolves it; equal to {@code year} for one year only
 */
public record SchemeDraft(
        SchemeScope scope, String matter, int year, int lastYear, SubsidyStandard standard, DeclaredIncome income)
        implements Serializable {}
