package org.residentpension.policy;

import org.residentpension.kernel.Money;

/** An allowed yearly amount and the matching subsidy that it earns (R-TIER-1, R-MAT-1). */
public record ContributionTier(Money amount, boolean specialGroupOnly, Money matching) {}
