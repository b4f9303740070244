package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.residentpension.conformance.Given;
import org.residentpension.intake.ImportKind;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;

/** The payments and sponsorships that the persons of a case are given, as rows of the files that would tell them; {@link PaidElsewhere} has the others. */
final class Facts {

    private final Play play;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Play play) {
        this.play = play;
    }

    /** In the order in which they happen. */
    static List<Fact> of(Play play) {
        Facts all = new Facts(play);
        play.persons().values().stream()
                .filter(person -> play.enrolledIn(person).isPresent())
                .forEach(all::add);
        all.facts.sort(Comparator.comparing(Fact::on).thenComparing(Fact::rank));
        return all.facts;
    }

    private void add(Cast person) {
        person.facts().maps("payments").forEach(payment -> addPayment(person, payment));
        if (person.facts().has("sponsorship")) {
            addSponsorship(person, person.facts().map("sponsorship"));
        }
    }

    private void addPayment(Cast person, Given payment) {
        LocalDateTime paidAt = payment.time("paidOn");
        LocalDate creditedOn = payment.date("creditedOn", paidAt.toLocalDate());
        int year = payment.number("year", play.year());
        if (year < play.year() && paidAt.getYear() == year) {
            add(creditedOn, 2, ImportKind.HISTORY, year + 1, person, history(person, payment, year, paidAt));
            return;
        }
        TaxRow row = new TaxRow(
                person.idNumber(),
                person.name(),
                year,
                payment.money("amount"),
                paidAt,
                creditedOn,
                payment.flag("lumpSum", false),
                payment.text("receiptNo", play.nextReceipt()));
        LocalDate told = creditedOn.isBefore(paidAt.toLocalDate()) ? paidAt.toLocalDate() : creditedOn;
        add(told, 2, ImportKind.TAX_PAYMENTS, year, person, row.csv());
        if (payment.has("refundedOn")) {
            LocalDate on = payment.date("refundedOn");
            add(on.isBefore(told) ? told : on, 0, ImportKind.TAX_PAYMENTS, year, person, row.reversed(on));
        }
    }

    private static String history(Cast person, Given payment, int year, LocalDateTime paidAt) {
        return String.join(
                ",",
                person.idNumber(),
                person.name(),
                String.valueOf(year),
                payment.money("amount").toString(),
                paidAt.toLocalDate().toString());
    }

    private void addSponsorship(Cast person, Given sponsorship) {
        LocalDate confirmedOn = sponsorship.date("confirmedOn");
        Money amount = Money.of(play.region().parameter("sponsoredAmount"));
        SponsoredRow row = new SponsoredRow(person, play.statuses(person), play.year(), amount, confirmedOn, null);
        add(confirmedOn, 1, ImportKind.SPONSORSHIP, play.year(), person, row.csv());
        if (sponsorship.has("postedOn")) {
            LocalDate postedOn = sponsorship.date("postedOn");
            LocalDate told = postedOn.isBefore(confirmedOn) ? confirmedOn : postedOn;
            add(
                    told,
                    3,
                    ImportKind.SPONSORSHIP,
                    play.year(),
                    person,
                    row.posted(postedOn).csv());
        }
    }

    private void add(LocalDate on, int rank, ImportKind kind, int year, Cast person, String row) {
        String county =
                play.enrolledIn(person).orElseThrow().at(DivisionLevel.COUNTY).value();
        facts.add(new Fact(on, rank, kind, year, county, row));
    }
}
