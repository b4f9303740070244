package org.residentpension.villagesubsidy.run.notice;

/** Receipts of the tax bureau that are about something else than a run: a number is one fact (R-IDEM). Donations implement it. */
public interface OtherReceipts {

    boolean isOnRecord(String receiptNo);
}
