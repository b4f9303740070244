package org.residentpension.villagesubsidy.rules.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;

/**
 * Compares one row of the provincial system's file with our records. News is taken over only where nothing of it stands on record from
 * elsewhere and where it is certain who and what it is; everything else is a difference.
 */
public final class ProvinceRule {

    /** What follows from one row. */
    public record Outcome(List<Opening> openings, List<Difference> differences) {

        public Outcome {
            openings = List.copyOf(openings);
            differences = List.copyOf(differences);
        }
    }

    private final Told told;
    private final Held held;
    private final LocalDate cutoff;
    private final LocalDate today;
    private final List<Opening> openings = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private ProvinceRule(Told told, Held held, LocalDate cutoff, LocalDate today) {
        this.told = told;
        this.held = held;
        this.cutoff = cutoff;
        this.today = today;
    }

    /**
     * @param held null where we do not know her
     * @param cutoff the last day of payments that count for the year (R-ELG-6)
     * @param today the day from which a subsidy or donation of the province counts, of which the file tells no day
     */
    public static Outcome compare(Told told, Held held, LocalDate cutoff, LocalDate today) {
        return compare(new ProvinceRule(told, held, cutoff, today), true);
    }

    /** Once the file is in: nothing is taken over any more, so whatever the province has above ours is a difference as well. */
    public static Outcome recheck(Told told, Held held, LocalDate cutoff) {
        return compare(new ProvinceRule(told, held, cutoff, null), false);
    }

    private static Outcome compare(ProvinceRule rule, boolean takingOver) {
        Held held = rule.held;
        if (held == null) {
            return new Outcome(
                    List.of(),
                    List.of(new Difference(
                            DifferenceKind.UNKNOWN_PERSON, "", rule.told.own().toString())));
        }
        rule.who();
        // the account of somebody who died or left is settled or waits for it: nothing enters it by a file (R-DTH)
        boolean certain = takingOver && rule.differences.isEmpty() && !held.ended();
        rule.own(certain);
        rule.sponsored(certain);
        rule.registered(certain);
        rule.standing();
        return new Outcome(rule.openings, rule.differences);
    }

    private void who() {
        if (!held.sameName()) {
            differ(DifferenceKind.NAME, "", "");
        }
        if (!held.here()) {
            differ(DifferenceKind.PLACE, "", "");
        }
        if (!held.account()) {
            differ(DifferenceKind.NOT_ENROLLED, held.state(), told.state());
        }
    }

    private void own(boolean certain) {
        Money more = told.own().minus(held.own());
        if (more.isPositive() && certain && held.onlyOfProvince() && isOneSided()) {
            openings.add(new Opening(Opening.Item.INDIVIDUAL, more, told.lastPaidOn()));
        } else if (!more.isZero()) {
            differ(DifferenceKind.OWN, held.own(), told.own());
        } else if (told.own().isPositive() && isLate(told.lastPaidOn()) != isLate(held.lastPaidOn())) {
            differ(DifferenceKind.PAID_ON, held.lastPaidOn(), told.lastPaidOn());
        }
    }

    /** Several payments on both sides of the cut-off: how much of the sum counts, nobody can tell from it (R-ELG-6). */
    private boolean isOneSided() {
        return told.lastPaidOn() != null
                && (held.own().isPositive()
                        || told.firstPaidOn() == null
                        || isLate(told.firstPaidOn()) == isLate(told.lastPaidOn()));
    }

    private boolean isLate(LocalDate day) {
        return day != null && day.isAfter(cutoff);
    }

    private void sponsored(boolean certain) {
        if (told.sponsored() == null || told.sponsored().equals(held.sponsored())) {
            return;
        }
        boolean first = held.sponsored().isZero() && held.onlyOfProvince();
        if (first && certain && told.firstPaidOn() != null && isOneSided()) {
            openings.add(new Opening(Opening.Item.SPONSORED, told.sponsored(), told.firstPaidOn()));
        } else {
            differ(DifferenceKind.SPONSORED, held.sponsored(), told.sponsored());
        }
    }

    /** Only what stands there above what stands here is news: the rest is our own postings, told to the province by a posting file. */
    private void registered(boolean certain) {
        if (told.collective() != null) {
            registered(
                    told.collective(), held.collective(), certain, Opening.Item.COLLECTIVE, DifferenceKind.COLLECTIVE);
        }
        if (told.donation() != null) {
            registered(told.donation(), held.donation(), certain, Opening.Item.DONATION, DifferenceKind.DONATION);
        }
    }

    private void registered(Money theirs, Booked ours, boolean certain, Opening.Item item, DifferenceKind kind) {
        Money more = theirs.minus(ours.balance());
        if (more.isPositive() && certain && ours.canBeBehind()) {
            openings.add(new Opening(item, more, today));
        } else if (!more.isZero()) {
            differ(kind, ours.balance(), theirs);
        }
    }

    private void standing() {
        if (told.lumpSum() != null && told.lumpSum() != held.lumpSum()) {
            differ(DifferenceKind.LUMP_SUM, held.lumpSum(), told.lumpSum());
        }
        if (told.claimedOn() != null && !told.claimedOn().equals(held.claimedOn())) {
            differ(DifferenceKind.CLAIMED, held.claimedOn(), told.claimedOn());
        }
        boolean otherState = told.state() != null && told.state() != held.state();
        if (held.account() && (otherState || told.ended() && !held.ended())) {
            differ(DifferenceKind.STATE, held.ended() ? "ENDED" : held.state(), told.ended() ? "ENDED" : told.state());
        }
    }

    private void differ(DifferenceKind kind, Object ours, Object theirs) {
        differences.add(new Difference(kind, text(ours), text(theirs)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
