/**
 * What a village collective gives its members toward their contributions: the village's scheme, the yearly run, donations.
 *
 * <p>The village resolves how much; the county's law says who may get it at all and how much at most. What was paid by the
 * persons themselves is the business of {@code contribution}.
 */
package org.residentpension.villagesubsidy;
