/**
 * What a standard would cost and whom it would reach, on the real payers of a year: every one of them goes through the same
 * {@code LineRule} as in a run. Nothing is promised and nothing is stored.
 */
package org.residentpension.villagesubsidy.rules.simulation;
