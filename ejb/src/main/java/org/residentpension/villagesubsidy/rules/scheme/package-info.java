/**
 * May a village's scheme be submitted (R-SCH)? The procedure, and what the standard does at every tier (R-GRD-4, R-CAP-4, R-CAL-6).
 *
 * <p>The same findings are warnings while the village still deliberates; they refuse only the submission.
 */
package org.residentpension.villagesubsidy.rules.scheme;
