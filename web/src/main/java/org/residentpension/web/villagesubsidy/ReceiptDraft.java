package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import org.residentpension.villagesubsidy.run.file.RunLine;

/** A line that a receipt names: rejected by the tax bureau with a reason, or paid in full by a part of the money. */
public class ReceiptDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RunLine line;
    private boolean rejected = true;
    private String reason;

    ReceiptDraft(RunLine line) {
        this.line = line;
    }

    public RunLine getLine() {
        return line;
    }

    public boolean isRejected() {
        return rejected;
    }

    public void setRejected(boolean rejected) {
        this.rejected = rejected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
