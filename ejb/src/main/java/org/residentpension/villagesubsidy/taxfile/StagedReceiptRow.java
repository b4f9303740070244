package org.residentpension.villagesubsidy.taxfile;

import org.residentpension.villagesubsidy.rules.receipt.ToldRow;

/**
 * A row as it lies in the staging table.
 *
 * @param named the row names somebody, whether we know her or not
 * @param sameName whether she is called as on our records; true for a row without a person
 * @param checkCode null where the file has none
 */
record StagedReceiptRow(ToldRow told, int year, boolean named, boolean sameName, String checkCode, String reason) {}
