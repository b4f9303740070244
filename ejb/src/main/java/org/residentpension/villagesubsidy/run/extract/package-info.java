/** The frozen extract 缴费明细 of a run (S2-39): what our records said about each person on one day, and reading it again. */
package org.residentpension.villagesubsidy.run.extract;
