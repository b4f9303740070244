/**
 * One person in one subsidy run: may she be subsidised (R-ELG), with how much by the village's standard (R-CAL), and what do cap
 * and guard say (R-CAP, R-GRD).
 *
 * <p>A pure function of frozen facts, the law of the run and the standard; its trace explains every cent and computes it again.
 */
package org.residentpension.villagesubsidy.rules;
