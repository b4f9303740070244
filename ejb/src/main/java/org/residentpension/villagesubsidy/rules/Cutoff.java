package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.policy.subsidy.CutoffBasis;
import org.residentpension.policy.subsidy.SponsoredCutoffBasis;

/** The last day of money that counts, and which of its days is compared with it (R-ELG-6, R-SPN-4). */
public record Cutoff(LocalDate day, CutoffBasis basis, SponsoredCutoffBasis sponsoredBasis) {

    boolean includes(OwnContribution money) {
        LocalDate decisive = basis == CutoffBasis.PAID_ON ? money.paidOn() : money.creditedOn();
        return decisive != null && !decisive.isAfter(day);
    }

    boolean includes(SponsoredContribution money) {
        LocalDate decisive = sponsoredBasis == SponsoredCutoffBasis.CONFIRMED ? money.confirmedOn() : money.postedOn();
        return decisive != null && !decisive.isAfter(day);
    }
}
