/** What the statistics of the subsidies read out of facts: whose tier rose, and which money a resolution rests on (S2-56, S2-65). */
package org.residentpension.villagesubsidy.rules.statistics;
