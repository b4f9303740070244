/**
 * The law as a county lives by it: looked up by everybody. What it says on a day is answered by {@code policy}, which is pure.
 */
package org.residentpension.law;
