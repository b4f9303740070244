/** Readings of the law of the village-collective subsidy among which a region chooses, and the majorities of village meetings. */
package org.residentpension.policy.subsidy;
