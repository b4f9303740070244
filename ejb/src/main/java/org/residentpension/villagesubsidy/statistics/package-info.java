/** What the subsidies of a year come to by village, town and county: counts and sums only, no persons. */
package org.residentpension.villagesubsidy.statistics;
