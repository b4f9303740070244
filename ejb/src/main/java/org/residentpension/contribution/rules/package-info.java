/**
 * One person and one contribution year: which payments count, what the government adds, what the town's board shows.
 *
 * <p>A pure function of all facts of the year and the law, asked again whenever a fact is added (R-TIER, R-MAT, R-SPN, R-TOP,
 * R-BAK, R-IDEM, R-TGT). What was booked before and what must be booked now is compared by the service.
 */
package org.residentpension.contribution.rules;
