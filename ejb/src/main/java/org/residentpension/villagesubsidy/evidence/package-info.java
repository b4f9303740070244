/** Minutes, photographs and scans that prove a step: kept sealed beside what they prove, never changed, shown only within scope. */
package org.residentpension.villagesubsidy.evidence;
