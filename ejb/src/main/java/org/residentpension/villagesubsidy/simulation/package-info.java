/**
 * What a scheme would do on the real payers of its village, told while it is typed. Reads what a run would freeze, asks the rule
 * that a run asks, and writes nothing.
 */
package org.residentpension.villagesubsidy.simulation;
