/**
 * Sheets in and out: layouts, reading with every fault by row and column, the user's own file back with the faults
 * written into it, exports and templates. Used by all capabilities; knows none of them, no database and no screen.
 */
package org.residentpension.exchange;
