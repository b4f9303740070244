/**
 * What a file literally holds: rows of raw cells from a workbook or a CSV, read as a stream and never trusted.
 * It knows how files are damaged or dangerous; it does not know what a row means.
 */
package org.residentpension.exchange.file;
