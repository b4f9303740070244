package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.contribution.rules.Payer;
import org.residentpension.kernel.GroupStatus;

/** Everything stored about one payer that her contribution years depend on; filled by {@link PersonFactsReader}. */
final class PersonFacts {

    final long id;
    final String division;
    final LocalDate birthDate;
    final LocalDate drawingSince;
    final LocalDate enrolledOn;
    final List<GroupStatus> statuses = new ArrayList<>(2);
    final List<StoredPayment> payments = new ArrayList<>(4);
    final List<StoredEntry> entries = new ArrayList<>(4);
    final Map<Integer, LocalDate> sponsorships = new HashMap<>(2);

    PersonFacts(long id, String division, LocalDate birthDate, LocalDate drawingSince, LocalDate enrolledOn) {
        this.id = id;
        this.division = division;
        this.birthDate = birthDate;
        this.drawingSince = drawingSince;
        this.enrolledOn = enrolledOn;
    }

    /** Null {@code enrolledOn} means that no relation is active. */
    boolean isEnrolled() {
        return enrolledOn != null;
    }

    Payer payer(int year) {
        return new Payer(birthDate, statuses, drawingSince, paidBefore(year));
    }

    /** R-TGT-5: own money for an earlier year, paid before the year began. */
    private boolean paidBefore(int year) {
        for (StoredPayment payment : payments) {
            if (payment.year() < year && payment.isLive() && payment.paidAt().getYear() < year) {
                return true;
            }
        }
        return false;
    }

    List<StoredPayment> paymentsOf(int year) {
        List<StoredPayment> found = new ArrayList<>(payments.size());
        for (StoredPayment payment : payments) {
            if (payment.year() == year) {
                found.add(payment);
            }
        }
        return found;
    }

    /** A year that an earlier system had closed is not judged again; only back-payments can be added to it. */
    boolean isSettled(int year) {
        return payments.stream().anyMatch(payment -> payment.year() == year && payment.settled());
    }
}
