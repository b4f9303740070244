/**
 * Files that must be refused, each for one family of reasons, with a few sound rows between the bad ones.
 * The README that is written beside them says what the import should answer, row by row as Excel counts.
 */
package org.residentpension.demo.hostile;
