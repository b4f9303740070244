package org.residentpension.villagesubsidy.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationFile;
import org.residentpension.villagesubsidy.donation.DonationFileService;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.DonationNoticeService;
import org.residentpension.villagesubsidy.fund.FundFile;
import org.residentpension.villagesubsidy.fund.FundService;
import org.residentpension.villagesubsidy.taxfile.NoticeSheet;

/** Prints the ledger of a fund (F16), a donation with its certificate (F17) and its notice for whoever may read them. */
@Stateless
public class MoneyFormService {

    @Inject
    private FundService funds;

    @Inject
    private DonationFileService donations;

    @Inject
    private FundPrint fundPrint;

    @Inject
    private DonationPrint donationPrint;

    @Inject
    private DonationNoticeService notices;

    @Inject
    private NoticePrint noticePrint;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @param workbook as a workbook instead of a page */
    @Requires(value = Right.FUND_READ, ofObject = true)
    public FormFile printFund(long collectiveId, boolean workbook) {
        FundFile fund = funds.open(collectiveId);
        String division = fund.collective().divisionCode();
        FundPrint.Ledger ledger = new FundPrint.Ledger(
                place(division), fund.collective().registration(), fund.balance(), fund.bound(), printed());
        List<FundLine> lines =
                FundLine.of(funds.entries(collectiveId, 0, Math.toIntExact(Math.max(1, fund.entries()))));
        FormFile form = workbook ? fundPrint.workbook(ledger, lines) : fundPrint.pdf(ledger, lines);
        record("rp_collective:" + collectiveId, division, workbook ? "FUND_BOOK" : "FUND");
        return form;
    }

    @Requires(value = Right.FUND_READ, ofObject = true)
    public FormFile printDonation(long donationId) {
        DonationFile file = donations.open(donationId);
        String division = file.donation().divisionCode();
        FormFile form = donationPrint.of(file, place(division), printed());
        record("rp_donation:" + donationId, division, "DONATION");
        return form;
    }

    /** The notice of a donation (workflows.md §5). */
    @Requires(value = Right.FUND_READ, ofObject = true)
    public FormFile printNotice(long donationId) {
        DonationNotice notice = notices.ofDonation(donationId);
        String division = notice.donation().divisionCode();
        FormFile form = noticePrint.of(NoticePaper.of(notice, place(division)));
        record("rp_donation:" + donationId, division, "DONATION_NOTICE");
        return form;
    }

    /** The same for the tax bureau to fill in. Holds whole identity numbers: only for those who issue notices or record what the bureau answers. */
    @Requires(value = Right.FUND_READ, ofObject = true)
    public FormFile noticeSheet(long donationId, boolean workbook) {
        DonationNotice notice = notices.ofDonation(donationId);
        caller.require(Right.RECEIPT_RECORD, Right.NOTICE_ISSUE);
        NoticeSheet sheet = NoticeSheet.of(notice);
        record(
                "rp_donation:" + donationId,
                notice.donation().divisionCode(),
                workbook ? "DONATION_NOTICE_BOOK" : "DONATION_NOTICE_TEXT");
        return workbook ? FormFile.workbook(sheet.title(), sheet.workbook()) : FormFile.csv(sheet.title(), sheet.csv());
    }

    private RunPaper.Printed printed() {
        return new RunPaper.Printed(caller.displayName(), clock.now());
    }

    private RunPaper.Place place(String division) {
        Divisions all = divisions.divisions();
        DivisionCode code = DivisionCode.of(division);
        return new RunPaper.Place(
                all.name(code.at(DivisionLevel.COUNTY).value()),
                all.name(code.at(DivisionLevel.TOWN).value()),
                all.name(division),
                division);
    }

    private void record(String subject, String division, String form) {
        audit.done(caller.line("FORM_PRINT").about(subject, division).change(null, form));
    }
}
