/**
 * The ways in which a village sets an amount: components that are evaluated independently, rounded one by one and summed (R-CAL-2).
 *
 * <p>Amounts only; who may be subsidised at all, and where the law stops an amount, is no business of a component.
 */
package org.residentpension.villagesubsidy.rules.component;
