/**
 * Who is insured or could be: the natural person, her household and her dated special-group statuses. Whether she is
 * enrolled stands in {@code enrollment}, what she paid in {@code contribution}.
 */
package org.residentpension.participant;
