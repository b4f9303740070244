/**
 * 备案: what the county tells the city about its schemes, in numbered batches that the city acknowledges or questions
 * (workflows.md §9, S2-29). A filing gates nothing; it only must never be forgotten or sent twice.
 */
package org.residentpension.villagesubsidy.filing;
