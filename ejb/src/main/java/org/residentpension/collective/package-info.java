/**
 * Collective economic organizations: who they are, who is a member since when, and which of them take part in a pilot year.
 * What they pay for whom is in {@code villagesubsidy}; the village committee is another body (S2-G8).
 */
package org.residentpension.collective;
