/** 逐人确认: the village confirms each line, lowers or leaves out with a reason, never raises (S2-40, R-CAL-7). */
package org.residentpension.villagesubsidy.run.confirmation;
