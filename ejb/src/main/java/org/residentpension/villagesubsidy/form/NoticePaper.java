package org.residentpension.villagesubsidy.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.ShareRow;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/**
 * What a payment notice says on paper, be it that of a run (F15) or that of a donation, which names the donor.
 *
 * @param payer who pays, by name
 * @param facts whatever else the two say differently, between payer and item; one row of the form each
 * @param county whose tax bureau takes the money
 * @param signatures who prepared and issued it
 */
record NoticePaper(
        Kind kind,
        String noticeNo,
        String hash,
        LocalDate issuedOn,
        LocalDate dueOn,
        String payer,
        List<Fact> facts,
        int persons,
        Money amount,
        String amountInWords,
        String county,
        List<String> signatures,
        List<Line> lines) {

    /** The two kinds with the words in which they differ; the item is what the tax bureau calls what is paid for (F6). */
    enum Kind {
        SUBSIDY("村集体经济补助缴费通知单", "缴费单位", "集体补助", "补助金额"),
        DONATION("捐赠资助缴费通知单", "缴费人", "社会资助", "资助金额");

        private final String title;
        private final String payerWord;
        private final String item;
        private final String amountWord;

        Kind(String title, String payerWord, String item, String amountWord) {
            this.title = title;
            this.payerWord = payerWord;
            this.item = item;
            this.amountWord = amountWord;
        }

        String title() {
            return title;
        }

        String payerWord() {
            return payerWord;
        }

        String item() {
            return item;
        }

        String amountWord() {
            return amountWord;
        }

        List<String> copies() {
            return List.of("第一联　" + payerWord + "留存", "第二联　税务机关留存", "第三联　社保经办机构留存");
        }
    }

    /** One row: a word and its value, over the whole width or beside another pair. */
    record Fact(String word, String value, Pair beside) {

        static Fact wide(String word, String value) {
            return new Fact(word, value, null);
        }

        static Fact pair(String word, String value, String otherWord, String otherValue) {
            return new Fact(word, value, new Pair(otherWord, otherValue));
        }
    }

    record Pair(String word, String value) {}

    /** A person that it pays for. */
    record Line(int no, String name, String idNumber, Money amount) {}

    static NoticePaper of(
            RunPaper paper, PaymentNotice notice, RunPaperRepository.NoticeSigners signers, List<NoticeLine> lines) {
        return new NoticePaper(
                Kind.SUBSIDY,
                notice.noticeNo(),
                notice.hash(),
                notice.issuedAt().toLocalDate(),
                notice.dueOn(),
                paper.collective().legalName(),
                List.of(
                        Fact.wide("统一社会\n信用代码", paper.collective().creditCode()),
                        Fact.pair("所在地", paper.place().town() + paper.place().village(), "申报编号", paper.number()),
                        Fact.pair("补助年度", paper.yearWords(), "费款所属期", paper.year() + "年度")),
                notice.persons(),
                notice.amount(),
                notice.amountInWords(),
                paper.place().county(),
                List.of("经办：" + word(signers.checked()), "复核、开具：" + word(signers.issued())),
                lines.stream()
                        .map(line -> new Line(line.lineNo(), line.name(), line.idNumber(), line.amount()))
                        .toList());
    }

    static NoticePaper of(DonationNotice notice, RunPaper.Place place) {
        List<Line> lines = new ArrayList<>();
        for (ShareRow share : notice.shares()) {
            lines.add(new Line(lines.size() + 1, share.name(), share.idNumber(), share.amount()));
        }
        String year = notice.donation().year() + "年度";
        return new NoticePaper(
                Kind.DONATION,
                notice.noticeNo(),
                notice.hash(),
                notice.issuedOn(),
                notice.donation().dueOn(),
                notice.payer(),
                List.of(
                        Fact.wide("捐赠人", notice.donation().donorName()),
                        Fact.pair(
                                "受益村",
                                place.town() + place.village(),
                                "登记编号",
                                notice.donation().id().toString()),
                        Fact.pair("资助年度", year, "费款所属期", year)),
                notice.persons(),
                notice.amount(),
                notice.amountInWords(),
                place.county(),
                List.of("开具：" + word(notice.issuedBy())),
                List.copyOf(lines));
    }

    private static String word(String name) {
        return name == null ? "" : name;
    }
}
