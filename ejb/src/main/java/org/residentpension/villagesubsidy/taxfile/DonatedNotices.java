package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.donation.Donation;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.DonationNotices;
import org.residentpension.villagesubsidy.donation.DonationReceipt;
import org.residentpension.villagesubsidy.donation.DonationReceiptWork;
import org.residentpension.villagesubsidy.donation.DonationState;
import org.residentpension.villagesubsidy.donation.ShareRow;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

/** The notices of donations that a file of receipts is about (workflows.md §5). */
@ApplicationScoped
class DonatedNotices {

    @Inject
    private DonationNotices notices;

    @Inject
    private DonationReceiptWork work;

    @Inject
    private BusinessClock clock;

    /** @param donationIds in the order in which whoever locks several of them has to */
    void lock(List<Long> donationIds) {
        work.lock(donationIds);
    }

    Optional<DonationNotice> find(String number) {
        return notices.byNumber(number);
    }

    Open open(DonationNotice notice) {
        return new Open(notice, work);
    }

    record Open(DonationNotice notice, DonationReceiptWork work) implements OpenNotice {

        @Override
        public String number() {
            return notice.noticeNo();
        }

        @Override
        public String hash() {
            return notice.hash();
        }

        @Override
        public DivisionCode place() {
            return donation().place();
        }

        @Override
        public int year() {
            return donation().year();
        }

        @Override
        public NoticeFacts facts() {
            Map<Long, Money> amounts =
                    notice.shares().stream().collect(Collectors.toMap(ShareRow::personId, ShareRow::amount));
            Set<Long> waiting = donation().isNoticed() ? amounts.keySet() : Set.of();
            return new NoticeFacts(
                    amounts, waiting, Set.of(), notice.amount().minus(notice.received()), true, notice.issuedOn());
        }

        @Override
        public ReceiptWork.Known known(Receipt receipt) {
            return work.known(donation(), told(receipt));
        }

        @Override
        public Optional<ReceiptFault> bar(SheetImport file) {
            if (donation().state() == DonationState.CANCELLED) {
                return Optional.of(ReceiptFault.N_VOID);
            }
            return work.isForbidden(donation(), file.uploadedBy())
                    ? Optional.of(ReceiptFault.N_DUTY)
                    : Optional.empty();
        }

        private Donation donation() {
            return notice.donation();
        }
    }

    void book(SheetImport file, Open open, Receipt receipt) {
        work.bookUnattended(
                open.donation(), told(receipt), new Act(file.uploadedBy(), clock.now()), ReceiptIntake.USER);
    }

    private static DonationReceipt told(Receipt receipt) {
        return new DonationReceipt(receipt.receiptNo(), receipt.amount(), receipt.paidOn());
    }
}
