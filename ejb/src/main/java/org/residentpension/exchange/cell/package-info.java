/**
 * What one cell may hold: money, dates, years, words. A cell is read as it was typed or refused with a sentence;
 * it is never repaired.
 */
package org.residentpension.exchange.cell;
