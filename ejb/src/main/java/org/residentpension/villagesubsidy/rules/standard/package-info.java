/** The standard that a village resolved, as data: who, how much, from which money and up to which sum (S2-33). */
package org.residentpension.villagesubsidy.rules.standard;
