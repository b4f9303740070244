package org.residentpension.villagesubsidy.statistics;

import java.util.EnumMap;
import java.util.Map;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.rules.statistics.PlannedMoney;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;

/**
 * What stands behind the sums of a place: who gets it and where the money comes from.
 *
 * @param pilots villages on the pilot list of the year
 * @param planned what the schemes that cover the year say of their sources
 * @param donations by channel
 * @param encouragement what the villages got for it; beside the subsidy, never part of it
 */
public record SubsidyDetails(
        int pilots,
        SubsidisedPersons persons,
        PlannedMoney planned,
        Map<DonationChannel, DonatedMoney> donations,
        Encouragement encouragement) {

    public static final SubsidyDetails NONE =
            new SubsidyDetails(0, SubsidisedPersons.NONE, PlannedMoney.NONE, Map.of(), Encouragement.NONE);

    public SubsidyDetails {
        donations = Map.copyOf(donations);
    }

    static SubsidyDetails ofPilots(int pilots) {
        return new SubsidyDetails(pilots, SubsidisedPersons.NONE, PlannedMoney.NONE, Map.of(), Encouragement.NONE);
    }

    static SubsidyDetails of(SubsidisedPersons persons) {
        return new SubsidyDetails(0, persons, PlannedMoney.NONE, Map.of(), Encouragement.NONE);
    }

    static SubsidyDetails of(PlannedMoney planned) {
        return new SubsidyDetails(0, SubsidisedPersons.NONE, planned, Map.of(), Encouragement.NONE);
    }

    static SubsidyDetails of(DonationChannel channel, DonatedMoney money) {
        return new SubsidyDetails(
                0, SubsidisedPersons.NONE, PlannedMoney.NONE, Map.of(channel, money), Encouragement.NONE);
    }

    static SubsidyDetails of(Encouragement encouragement) {
        return new SubsidyDetails(0, SubsidisedPersons.NONE, PlannedMoney.NONE, Map.of(), encouragement);
    }

    public DonatedMoney donated(DonationChannel channel) {
        return donations.getOrDefault(channel, DonatedMoney.NONE);
    }

    public DonatedMoney donated() {
        return donations.values().stream().reduce(DonatedMoney.NONE, DonatedMoney::plus);
    }

    SubsidyDetails plus(SubsidyDetails other) {
        Map<DonationChannel, DonatedMoney> both = new EnumMap<>(DonationChannel.class);
        both.putAll(donations);
        other.donations.forEach((channel, money) -> both.merge(channel, money, DonatedMoney::plus));
        return new SubsidyDetails(
                pilots + other.pilots,
                persons.plus(other.persons),
                planned.plus(other.planned),
                both,
                encouragement.plus(other.encouragement));
    }
}
