/**
 * The user's own file back, with what is wrong written beside each row. Everything else stays as it was: a workbook is
 * copied part by part, and only its sheet and its styles are touched.
 */
package org.residentpension.exchange.copy;
