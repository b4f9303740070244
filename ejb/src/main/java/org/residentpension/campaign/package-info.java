/**
 * The yearly collection campaign: what a town and its villages are to reach, and how far they have come. The figures are
 * sums of what the contribution rule decided; nothing is decided here a second time.
 */
package org.residentpension.campaign;
