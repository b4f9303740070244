/**
 * The law as a county lives by it: the shipped files and, beside them, the county's own later lines, each proposed by one
 * administrator and activated by another. What the law says on a day is answered by {@code policy}, which is pure.
 */
package org.residentpension.law;
