package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Something that happens in a person-year. Days run in order; within one day refunds come first, then the sponsorship, then the
 * payments by time and, at equal times, in the order of the list.
 */
record YearEvent(Kind kind, LocalDateTime at, int index) implements Comparable<YearEvent> {

    enum Kind {
        REFUND,
        SPONSORSHIP,
        PAYMENT
    }

    static List<YearEvent> inOrder(ContributionFacts facts) {
        List<Payment> payments = facts.payments();
        List<YearEvent> events = new ArrayList<>(payments.size() + 2);
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            events.add(new YearEvent(Kind.PAYMENT, payment.paidAt(), i));
            if (payment.refundedOn() != null && payment.goneOn().isAfter(payment.paidOn())) {
                events.add(new YearEvent(Kind.REFUND, payment.goneOn().atStartOfDay(), i));
            }
        }
        if (facts.sponsorshipConfirmedOn() != null) {
            events.add(new YearEvent(
                    Kind.SPONSORSHIP, facts.sponsorshipConfirmedOn().atStartOfDay(), -1));
        }
        Collections.sort(events);
        return events;
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    @Override
    public int compareTo(YearEvent other) {
        int days = day().compareTo(other.day());
        int kinds = days != 0 ? days : kind.compareTo(other.kind);
        int times = kinds != 0 ? kinds : at.compareTo(other.at);
        return times != 0 ? times : Integer.compare(index, other.index);
    }
}
