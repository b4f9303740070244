package org.residentpension.villagesubsidy.taxfile;

import java.util.Optional;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

/** A notice that a file of receipts names, of a run or of a donation, locked and with everything that its receipts are compared with. */
interface OpenNotice {

    /** As it is on record. */
    String number();

    /** Its check code. */
    String hash();

    DivisionCode place();

    int year();

    NoticeFacts facts();

    /** Whether the receipt is told for the first time, or says the same as before (R-IDEM). */
    ReceiptWork.Known known(Receipt receipt);

    /** What stands against any new receipt of it, brought by whoever brought the file. */
    Optional<ReceiptFault> bar(SheetImport file);
}
