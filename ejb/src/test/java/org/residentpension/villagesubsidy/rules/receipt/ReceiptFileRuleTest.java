package org.residentpension.villagesubsidy.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class ReceiptFileRuleTest {

    private static final String NOTICE = "TZ-1";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

    /** 20.00 for the first, 80.00 for the second, 50.00 for the third person. */
    private static final NoticeFacts UNPAID = new NoticeFacts(
            Map.of(1L, Money.of("20.00"), 2L, Money.of("80.00"), 3L, Money.of("50.00")),
            Set.of(1L, 2L, 3L),
            Set.of(),
            Money.of("150.00"),
            false,
            DAY.minusDays(1));

    /** The same amounts, given as a donation. */
    private static final NoticeFacts DONATED =
            new NoticeFacts(UNPAID.amounts(), UNPAID.waiting(), Set.of(), UNPAID.open(), true, UNPAID.payableFrom());

    @Test
    void a_donation_is_paid_by_one_receipt_with_its_persons_or_without() {
        assertThat(donated(row(1, "T-1", null, "150.00"))).isEmpty();
        assertThat(donated(row(1, "T-1", 1L, "20.00"), row(2, "T-1", 2L, "80.00"), row(3, "T-1", 3L, "50.00")))
                .isEmpty();
    }

    @Test
    void a_donation_is_not_paid_in_parts_and_nobody_of_it_is_rejected() {
        assertThat(donated(row(1, "T-1", 1L, "20.00"), row(2, "T-2", 2L, "80.00"), row(3, "T-2", 3L, "50.00")))
                .containsExactly(
                        new ReceiptFinding(1, ReceiptFault.N_WHOLE), new ReceiptFinding(2, ReceiptFault.N_WHOLE));
        assertThat(donated(
                        row(1, "T-1", 1L, "20.00"),
                        row(2, "T-1", 2L, "80.00"),
                        new ToldRow(3, NOTICE, "T-1", 3L, Money.of("50.00"), DAY, true)))
                .containsExactly(new ReceiptFinding(1, ReceiptFault.N_WHOLE));
    }

    @Test
    void a_donation_that_is_paid_takes_no_other_receipt() {
        assertThat(donated(row(1, "T-1", null, "150.00"), row(2, "T-2", null, "150.00")))
                .containsExactly(new ReceiptFinding(2, ReceiptFault.N_PAID));
    }

    private static List<ReceiptFinding> donated(ToldRow... rows) {
        return ReceiptFileRule.judge(List.of(rows), Map.of(NOTICE, DONATED), Set.of());
    }

    @Test
    void R_NOT_2_a_notice_may_be_paid_in_parts_within_one_file() {
        assertThat(judge(row(1, "T-1", 1L, "20.00"), row(2, "T-2", 2L, "80.00"), row(3, "T-2", 3L, "50.00")))
                .isEmpty();
    }

    @Test
    void a_payment_without_detail_names_nobody() {
        assertThat(judge(row(1, "T-1", null, "100.00"), row(2, "T-2", null, "60.00")))
                .isEmpty();
    }

    @Test
    void whoever_is_not_on_the_notice_or_paid_otherwise_is_told_with_everything_else() {
        assertThat(judge(row(1, "T-1", 9L, "20.00"), row(2, "T-1", 2L, "79.00"), row(3, "T-2", 2L, "80.00")))
                .containsExactly(
                        new ReceiptFinding(1, ReceiptFault.N_PERSON),
                        new ReceiptFinding(2, ReceiptFault.N_AMOUNT),
                        new ReceiptFinding(3, ReceiptFault.N_TWICE));
    }

    @Test
    void a_number_in_other_letters_is_the_same_notice_once_it_is_found() {
        ToldRow small = new ToldRow(2, "tz-1", "T-2", 1L, Money.of("20.00"), DAY, true).about(NOTICE);

        assertThat(small.noticeNo()).isEqualTo(NOTICE);
        assertThat(small.rejected()).isTrue();
        assertThat(judge(row(1, "T-1", 1L, "20.00"), small))
                .containsExactly(new ReceiptFinding(2, ReceiptFault.N_TWICE));
    }

    @Test
    void nobody_is_named_once_the_notice_is_paid_up() {
        assertThat(judge(row(1, "T-1", null, "150.00"), row(2, "T-2", 1L, "20.00")))
                .containsExactly(new ReceiptFinding(2, ReceiptFault.N_SETTLED));
    }

    @Test
    void whom_an_earlier_receipt_has_named_is_not_named_again() {
        NoticeFacts partly = new NoticeFacts(
                UNPAID.amounts(), Set.of(2L, 3L), Set.of(), Money.of("130.00"), false, UNPAID.payableFrom());

        assertThat(ReceiptFileRule.judge(List.of(row(1, "T-2", 1L, "20.00")), Map.of(NOTICE, partly), Set.of("T-1")))
                .containsExactly(new ReceiptFinding(1, ReceiptFault.N_SETTLED));
        assertThat(ReceiptFileRule.judge(List.of(row(1, "T-1", 1L, "20.00")), Map.of(NOTICE, partly), Set.of("T-1")))
                .as("R-IDEM: the same receipt again")
                .isEmpty();
    }

    @Test
    void R_PST_1_nobody_has_paid_before_there_was_a_notice() {
        ToldRow early = new ToldRow(1, NOTICE, "T-1", 1L, Money.of("20.00"), DAY.minusDays(2), false);
        ToldRow first = new ToldRow(2, NOTICE, "T-2", 2L, Money.of("80.00"), DAY.minusDays(1), false);

        assertThat(judge(early, first)).containsExactly(new ReceiptFinding(1, ReceiptFault.N_EARLY));
        assertThat(ReceiptFileRule.judge(List.of(early), Map.of(NOTICE, UNPAID), Set.of("T-1")))
                .as("R-IDEM: on record before this was asked")
                .isEmpty();
    }

    @Test
    void R_NOT_4_the_bureau_rejects_also_whom_a_payment_covers_until_she_is_posted() {
        NoticeFacts paid =
                new NoticeFacts(UNPAID.amounts(), Set.of(), Set.of(1L, 2L), Money.ZERO, false, UNPAID.payableFrom());
        ToldRow unposted = new ToldRow(1, NOTICE, "T-2", 1L, Money.of("20.00"), DAY, true);
        ToldRow posted = new ToldRow(2, NOTICE, "T-2", 3L, Money.of("50.00"), DAY, true);

        assertThat(ReceiptFileRule.judge(List.of(unposted, posted), Map.of(NOTICE, paid), Set.of("T-1")))
                .containsExactly(new ReceiptFinding(2, ReceiptFault.N_SETTLED));
    }

    @Test
    void one_receipt_has_one_notice_and_one_day() {
        ToldRow elsewhere = new ToldRow(2, "TZ-2", "T-1", null, Money.of("10.00"), DAY, false);
        ToldRow later = new ToldRow(3, NOTICE, "T-1", 2L, Money.of("80.00"), DAY.plusDays(1), false);

        assertThat(ReceiptFileRule.judge(
                        List.of(row(1, "T-1", 1L, "20.00"), elsewhere, later),
                        Map.of(NOTICE, UNPAID, "TZ-2", UNPAID),
                        Set.of()))
                .containsExactly(
                        new ReceiptFinding(2, ReceiptFault.N_RECEIPT_NOTICES),
                        new ReceiptFinding(3, ReceiptFault.N_RECEIPT_DAYS));
    }

    private static List<ReceiptFinding> judge(ToldRow... rows) {
        return ReceiptFileRule.judge(List.of(rows), Map.of(NOTICE, UNPAID), Set.of());
    }

    private static ToldRow row(int number, String receiptNo, Long person, String amount) {
        return new ToldRow(number, NOTICE, receiptNo, person, Money.of(amount), DAY, false);
    }
}
