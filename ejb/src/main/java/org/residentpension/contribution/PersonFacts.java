package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.account.AccountSource;
import org.residentpension.contribution.rules.Payer;
import org.residentpension.kernel.GroupStatus;

/**
 * Everything stored about one payer that her contribution years depend on; filled by {@link PersonFactsReader} and kept
 * up to date while her years are judged one after another.
 */
final class PersonFacts {

    final long id;
    final String division;
    final LocalDate birthDate;
    final LocalDate drawingSince;
    final LocalDate enrolledOn;
    final List<GroupStatus> statuses = new ArrayList<>(2);
    final List<StoredPayment> payments = new ArrayList<>(4);
    final List<StoredEntry> entries = new ArrayList<>(4);
    final Map<Integer, StoredSponsorship> sponsorships = new HashMap<>(2);

    /** How often sponsored money of a year was booked, reversals not counted. */
    final Map<Integer, Integer> sponsoredTimes = new HashMap<>(2);

    /** Keys of payments that went out with the whole account when that was settled. */
    final Set<String> paidOut = new HashSet<>(0);

    /** Years of which anything was stored before, whether it still stands or not. */
    final Set<Integer> yearsOnRecord = new HashSet<>(4);

    /** Years that an earlier system had closed, with whatever money. */
    final Set<Integer> settledYears = new HashSet<>(4);

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
    boolean paidBefore(int year) {
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

    /** From now on the payment counts as booked, or as refunded if it was known. */
    void remember(StoredPayment payment) {
        payments.removeIf(known -> known.businessKey().equals(payment.businessKey()));
        payments.add(payment);
    }

    LocalDate sponsoredFrom(int year) {
        StoredSponsorship sponsorship = sponsorships.get(year);
        return sponsorship == null ? null : sponsorship.confirmedOn();
    }

    /** The key of the sponsored money that stands in the year, or of what will be booked there next. */
    String sponsorshipKey(int year) {
        for (StoredEntry entry : entries) {
            if (entry.year() == year && entry.source() == AccountSource.SPONSORED) {
                return entry.recordKey();
            }
        }
        return Keys.sponsorship(id, year, sponsoredTimes.getOrDefault(year, 0));
    }

    /** It stands, and yet there is nothing in the account that could go back (R-TRM-3). */
    boolean isPaidOut(String key) {
        return paidOut.contains(key)
                && payments.stream().anyMatch(payment -> payment.businessKey().equals(key) && payment.isLive());
    }

    /** Only such a year can have figures already. */
    boolean isOnRecord(int year) {
        return yearsOnRecord.contains(year);
    }

    /** A year that an earlier system had closed is not judged again; only back-payments can be added to it. */
    boolean isSettled(int year) {
        return settledYears.contains(year);
    }
}
