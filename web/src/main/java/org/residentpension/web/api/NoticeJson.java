package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.Donation;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.ShareRow;
import org.residentpension.villagesubsidy.run.notice.NoticeFile;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/** A notice as the interface promises it: money as text with two decimals, persons by the line of the notice. */
final class NoticeJson {

    private NoticeJson() {}

    /** That of a donation: it names the donor; nothing is ever rejected or overpaid there. */
    static JsonObject of(DonationNotice notice) {
        Donation donation = notice.donation();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (int i = 0; i < notice.shares().size(); i++) {
            ShareRow share = notice.shares().get(i);
            lines.add(Json.createObjectBuilder()
                    .add("line", i + 1)
                    .add("name", share.name())
                    .add("idNumber", share.idNumber())
                    .add("amount", share.amount().toString()));
        }
        JsonArrayBuilder receipts = Json.createArrayBuilder();
        if (donation.paidOn() != null) {
            receipts.add(Json.createObjectBuilder()
                    .add("receiptNo", donation.receiptNo())
                    .add("amount", notice.received().toString())
                    .add("paidOn", donation.paidOn().toString()));
        }
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("noticeNo", notice.noticeNo())
                .add("hash", notice.hash())
                .add("state", state(donation))
                .add("division", donation.divisionCode())
                .add("donor", donation.donorName())
                .add("year", donation.year())
                .add("amount", notice.amount().toString())
                .add("amountInWords", notice.amountInWords())
                .add("personCount", notice.persons())
                .add("issuedOn", notice.issuedOn().toString())
                .add("dueOn", donation.dueOn().toString())
                .add("received", notice.received().toString())
                .add("rejected", Money.ZERO.toString())
                .add("open", notice.amount().minus(notice.received()).toString())
                .add("overpaid", Money.ZERO.toString())
                .add("lines", lines)
                .add("receipts", receipts);
        if (notice.collective() != null) {
            answer.add("collective", notice.collective());
        }
        return answer.build();
    }

    private static String state(Donation donation) {
        return switch (donation.state()) {
            case POSTED -> "PAID";
            case CANCELLED -> "VOID";
            case REGISTERED, FUNDS_RECEIVED, NOTICE_ISSUED -> "ISSUED";
        };
    }

    static JsonObject of(NoticeFile file) {
        PaymentNotice notice = file.notice();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        file.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("line", line.lineNo())
                        .add("name", line.name())
                        .add("idNumber", line.idNumber())
                        .add("amount", line.amount().toString())));
        JsonArrayBuilder receipts = Json.createArrayBuilder();
        file.receipts()
                .forEach(receipt -> receipts.add(Json.createObjectBuilder()
                        .add("receiptNo", receipt.receiptNo())
                        .add("amount", receipt.amount().toString())
                        .add("paidOn", receipt.paidOn().toString())));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("noticeNo", notice.noticeNo())
                .add("hash", notice.hash())
                .add("state", notice.state().name())
                .add("division", notice.divisionCode())
                .add("collective", file.collective())
                .add("creditCode", file.creditCode())
                .add("year", file.year())
                .add("amount", notice.amount().toString())
                .add("amountInWords", notice.amountInWords())
                .add("personCount", notice.persons())
                .add("issuedOn", notice.issuedAt().toLocalDate().toString())
                .add("dueOn", notice.dueOn().toString())
                .add("received", notice.received().toString())
                .add("rejected", notice.rejected().toString())
                .add("open", notice.open().toString())
                .add("overpaid", notice.overpaid().toString())
                .add("lines", lines)
                .add("receipts", receipts);
        if (file.matter() != null) {
            answer.add("matter", file.matter());
        }
        return answer.build();
    }
}
