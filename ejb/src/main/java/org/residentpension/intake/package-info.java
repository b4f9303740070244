/**
 * Files that come in: stored sealed, read once, judged as a whole, applied in one transaction, given back annotated.
 * What a row means is known by the capability that offers the {@link org.residentpension.intake.Intake}.
 */
package org.residentpension.intake;
