/**
 * What a village resolved to pay, and the way of that resolution: four deliberations, first disclosure, township, county,
 * filing at the city (workflows.md §3, S2-22 to S2-35). Whether a standard is lawful is decided in {@code ..rules}.
 */
package org.residentpension.villagesubsidy.scheme;
