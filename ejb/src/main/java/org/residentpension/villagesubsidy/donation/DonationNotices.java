package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;

/** The notices of donations with what stands on them. */
@ApplicationScoped
public class DonationNotices {

    @Inject
    private DonationRepository donations;

    @Inject
    private CollectiveRepository collectives;

    /** With masked identity numbers. */
    public Optional<DonationNotice> byNumber(String noticeNo) {
        return donations.byNotice(noticeNo).map(donation -> of(donation, false));
    }

    /** @param whole with whole identity numbers */
    DonationNotice of(Donation donation, boolean whole) {
        return new DonationNotice(
                donation,
                donation.isDirect()
                        ? null
                        : collectives
                                .byId(donation.collectiveId())
                                .map(Collective::legalName)
                                .orElseThrow(),
                donations.rowsOf(donation.id(), whole),
                donations.issuerOf(donation.id()));
    }
}
