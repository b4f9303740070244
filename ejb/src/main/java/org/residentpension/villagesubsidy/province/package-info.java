/**
 * 缴费明细 from the provincial system (S2-39): its file comes in as any other, what it knows and we do not is taken over, what differs
 * waits for a clerk. It knows no run; a run asks it whether the file of its village stands ready.
 */
package org.residentpension.villagesubsidy.province;
