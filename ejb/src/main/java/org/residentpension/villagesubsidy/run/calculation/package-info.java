/** Calculating a run: the frozen facts of every person through the pure rule into lines, and who is claimed by two collectives. */
package org.residentpension.villagesubsidy.run.calculation;
