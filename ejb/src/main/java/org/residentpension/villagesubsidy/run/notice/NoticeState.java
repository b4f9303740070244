package org.residentpension.villagesubsidy.run.notice;

/** How far the payment of a notice is. */
public enum NoticeState {
    ISSUED,
    PARTIALLY_PAID,
    PAID,
    VOID;

    /** Something of it is still to be paid. */
    public boolean isDue() {
        return this == ISSUED || this == PARTIALLY_PAID;
    }
}
