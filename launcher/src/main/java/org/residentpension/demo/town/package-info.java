/**
 * Draws the people of a town and what they did in one year: who lives with whom, who is poor, who pays which tier and when.
 * The plan fixes every count beforehand; chance only decides who it is. The lists about them leave as tables.
 */
package org.residentpension.demo.town;
