package org.residentpension.villagesubsidy.donation;

import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;

/** What the rules say of somebody, with the name under which a refusal tells of her. */
record NamedVerdict(String name, Verdict verdict) {

    /** Everybody who cannot get what she shall get, with the largest amount that she could; death is told before the cap. */
    static Optional<DonationRefused> barred(List<NamedVerdict> all) {
        for (Reason reason : List.of(Reason.DECEASED, Reason.TERMINATED, Reason.CAP)) {
            List<String> names = all.stream()
                    .filter(each -> each.verdict.bar() != null && reason(each.verdict.bar()) == reason)
                    .map(each -> reason == Reason.CAP ? each.name + " " + each.verdict.headroom() : each.name)
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(DonationRefused.about(reason, names));
            }
        }
        return Optional.empty();
    }

    static Optional<DonationRefused> waiting(List<NamedVerdict> all) {
        List<String> names = all.stream()
                .filter(each -> each.verdict.waiting())
                .map(NamedVerdict::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(DonationRefused.about(Reason.WAITING, names));
    }

    private static Reason reason(ReasonCode bar) {
        return switch (bar) {
            case S_DECEASED -> Reason.DECEASED;
            case S_TERMINATED -> Reason.TERMINATED;
            default -> Reason.CAP;
        };
    }
}
