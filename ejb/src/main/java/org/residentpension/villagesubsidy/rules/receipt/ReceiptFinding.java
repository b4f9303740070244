package org.residentpension.villagesubsidy.rules.receipt;

/** Something wrong with one row of the file. */
public record ReceiptFinding(int row, ReceiptFault fault) {}
