/** The budget of a resolution against the lines of a run (R-SCH-5). */
package org.residentpension.villagesubsidy.rules.budget;
