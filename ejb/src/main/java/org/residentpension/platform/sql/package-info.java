/** Plain SQL for the set-based paths and the ledger: bound parameters, streamed results, bulk loading. Decides nothing. */
package org.residentpension.platform.sql;
