/**
 * 入账文件: what the county posted for collectives, told to the provincial system in numbered files. It reads the ledger and changes
 * nothing in it; how lines come to be posted is in {@code run.posting}.
 */
package org.residentpension.villagesubsidy.postingfile;
