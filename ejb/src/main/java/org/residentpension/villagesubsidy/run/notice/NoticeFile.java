package org.residentpension.villagesubsidy.run.notice;

import java.util.List;

/**
 * A notice as the tax bureau sees it: what is asked for from whom and for whom, and what has come of it so far.
 *
 * @param matter what the scheme is about (一事一策); null for the village's own scheme
 */
public record NoticeFile(
        PaymentNotice notice,
        int year,
        String matter,
        String collective,
        String creditCode,
        List<NoticeLine> lines,
        List<ReceiptRow> receipts) {

    public NoticeFile {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
    }
}
