package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Turns what people chose into payments with a day and an hour, in the order in which the money came. */
final class PaymentYear {

    private final Town town;
    private final Levy levy;
    private final int year;
    private final Random random;
    private final List<Payment> payments = new ArrayList<>();

    private PaymentYear(Town town) {
        this.town = town;
        this.levy = town.plan().levy();
        this.year = town.plan().year();
        this.random = town.randomFor("payments");
    }

    static List<Payment> of(Town town) {
        PaymentYear paymentYear = new PaymentYear(town);
        town.people().stream().filter(person -> person.ownMoney() > 0).forEach(paymentYear::pay);
        paymentYear.payments.sort(Comparator.comparing(Payment::at));
        return paymentYear.payments;
    }

    private void pay(Resident person) {
        if (person.is(Mark.TOPPED_UP)) {
            payTwice(person);
        } else if (person.is(Mark.CORRECTED)) {
            payWronglyFirst(person);
        } else {
            LocalDateTime at = moment(person, LocalDate.of(year, 12, 31));
            payments.add(Payment.normal(person, year, person.ownMoney(), at));
            payForEarlierYears(person, at);
        }
    }

    private void payTwice(Resident person) {
        LocalDateTime first = moment(person, LocalDate.of(year, 10, 31));
        LocalDate second = first.toLocalDate().plusDays(10 + random.nextInt(50));
        payments.add(Payment.normal(person, year, levy.lowestTier(), first));
        payments.add(Payment.normal(person, year, person.tier - levy.lowestTier(), Season.at(second, random)));
    }

    /** The receipt shows ten times the money; the tax bureau reverses it and takes the right amount a day later. */
    private void payWronglyFirst(Resident person) {
        LocalDateTime first = moment(person, LocalDate.of(year, 12, 20));
        Payment wrong = Payment.normal(person, year, person.tier * 10, first);
        payments.add(wrong);
        payments.add(wrong.reversedAt(first.plusDays(1)));
        payments.add(Payment.normal(person, year, person.tier, first.plusDays(2)));
    }

    private void payForEarlierYears(Resident person, LocalDateTime at) {
        int owed = person.is(Mark.LUMP_SUM) ? 2 : person.is(Mark.GAP_BACK_PAYMENT) ? 1 : 0;
        String kind = person.is(Mark.LUMP_SUM) ? Payment.LUMP_SUM : Payment.GAP;
        for (int back = 1; back <= owed; back++) {
            LocalDateTime later = at.plusMinutes(back);
            payments.add(new Payment(person, year - back, kind, levy.lowestTier(), later, new Object(), Payment.DONE));
        }
    }

    /** In season, not before the person joined, and after the government's list for those who are on it. */
    private LocalDateTime moment(Resident person, LocalDate last) {
        LocalDate earliest = person.sponsored ? levy.sponsorshipApprovedOn() : person.enrolledOn;
        LocalDate day;
        do {
            day = levy.season().day(year, random);
        } while (day.isAfter(last) || !day.isAfter(earliest));
        return Season.at(day, random);
    }
}
