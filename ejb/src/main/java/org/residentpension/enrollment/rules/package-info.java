/**
 * Who may join (R-ENR): a pure function of the application and the law of its day.
 *
 * <p>What becomes of an application afterwards, its states and its actors, is the business of the enrollment service.
 */
package org.residentpension.enrollment.rules;
