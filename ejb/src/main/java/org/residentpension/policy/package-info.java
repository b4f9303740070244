/**
 * What the law says on a given day in a given division: dated values with their sources, shipped as CSV files.
 *
 * <p>Values only; what follows from them is the business of the rules. Names of parameters as text do not leave this package.
 */
package org.residentpension.policy;
