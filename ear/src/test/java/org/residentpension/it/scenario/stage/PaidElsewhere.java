package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.residentpension.conformance.Given;
import org.residentpension.platform.sql.Database;

/**
 * What persons who are insured in a county that the case does not know are given: no file of ours tells it and it lies in no
 * account of ours, but when its day comes it is on record.
 */
@ApplicationScoped
class PaidElsewhere {

    @Inject
    private Database database;

    @Inject
    private People people;

    private final List<News> open = new ArrayList<>();

    private record News(LocalDate on, Runnable telling) {}

    void expect(Play play) {
        open.clear();
        play.persons().values().stream()
                .filter(person -> play.enrolledIn(person).isEmpty())
                .forEach(person -> expect(play, person));
        open.sort(Comparator.comparing(News::on));
    }

    /** Everything up to the day. */
    void tell(LocalDate day) {
        while (!open.isEmpty() && !open.get(0).on().isAfter(day)) {
            open.remove(0).telling().run();
        }
    }

    private void expect(Play play, Cast person) {
        for (Given payment : person.facts().maps("payments")) {
            String receipt = payment.text("receiptNo", play.nextReceipt());
            open.add(new News(payment.time("paidOn").toLocalDate(), () -> pay(play, person, payment, receipt)));
            if (payment.has("refundedOn")) {
                LocalDate on = payment.date("refundedOn");
                open.add(new News(on, () -> refund(person, receipt, on)));
            }
        }
        if (person.facts().has("sponsorship")) {
            Given sponsorship = person.facts().map("sponsorship");
            open.add(new News(sponsorship.date("confirmedOn"), () -> sponsor(play, person, sponsorship)));
        }
    }

    private void pay(Play play, Cast person, Given payment, String receipt) {
        LocalDateTime paidAt = payment.time("paidOn");
        int year = payment.number("year", play.year());
        boolean lumpSum = payment.flag("lumpSum", false);
        String late = lumpSum ? "LUMP_SUM_BACK_PAYMENT" : "GAP_BACK_PAYMENT";
        database.update(
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, lump_sum, origin, business_key) VALUES (?, ?, 'INDIVIDUAL', ?, ?, ?, ?, ?, ?, 'TAX', ?)",
                people.id(person),
                year,
                paidAt.getYear() > year ? late : "NORMAL",
                payment.money("amount").amount(),
                paidAt,
                payment.date("creditedOn", paidAt.toLocalDate()),
                receipt,
                lumpSum,
                key(person, receipt));
    }

    private void refund(Cast person, String receipt, LocalDate on) {
        database.update(
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, lump_sum, origin, reversal_of, business_key) SELECT person_id, contribution_year, item,"
                        + " kind, -amount, ?, ?, receipt_no, lump_sum, origin, id, CONCAT(business_key, '|R')"
                        + " FROM rp_contribution_record WHERE business_key = ?",
                on.atStartOfDay(),
                on,
                key(person, receipt));
    }

    /** For whichever of her groups: it was for the other county to know. */
    private void sponsor(Play play, Cast person, Given sponsorship) {
        LocalDate confirmedOn = sponsorship.date("confirmedOn");
        LocalDate postedOn = sponsorship.date("postedOn", null);
        String amount = play.region().parameter("sponsoredAmount");
        long id = people.id(person);
        database.update(
                "INSERT INTO rp_sponsorship (person_id, contribution_year, special_group, amount, confirmed_on, posted_on)"
                        + " VALUES (?, ?, 'OTHER', ?, ?, ?)",
                id,
                play.year(),
                amount,
                confirmedOn,
                postedOn);
        database.update(
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, origin, business_key) VALUES (?, ?, 'SPONSORED', 'NORMAL', ?, ?, ?, 'S', 'SPONSORSHIP', ?)",
                id,
                play.year(),
                amount,
                confirmedOn.atStartOfDay(),
                postedOn == null ? confirmedOn : postedOn,
                key(person, "S"));
    }

    private static String key(Cast person, String receipt) {
        return "E|" + person.idNumber() + "|" + receipt;
    }
}
