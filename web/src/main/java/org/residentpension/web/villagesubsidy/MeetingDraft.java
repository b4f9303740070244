package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.scheme.DeliberationForm;
import org.residentpension.villagesubsidy.scheme.MeetingCounts;

/** The minutes of the next deliberation while somebody types them. */
public class MeetingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DeliberationStep step;
    private LocalDate heldOn;
    private String place;
    private String minutesNo;
    private MeetingType type;
    private LocalDate noticeOn;
    private Integer eligible;
    private Integer present;
    private Integer inFavour;
    private Integer against;
    private Integer abstained;
    private Integer householdsEligible;
    private Integer householdsPresent;

    /** @param step the one that is due, null when all are recorded */
    MeetingDraft(DeliberationStep step, LocalDate today) {
        this.step = step;
        this.heldOn = today;
        this.type = isResolution() ? MeetingType.VILLAGER_REPRESENTATIVES : null;
    }

    DeliberationForm form() {
        return new DeliberationForm(
                step,
                heldOn,
                place,
                minutesNo,
                isResolution() ? type : null,
                noticeOn,
                new MeetingCounts(
                        eligible, present, inFavour, against, abstained, householdsEligible, householdsPresent));
    }

    /** Only the fourth step has a meeting type, votes and a quorum. */
    public final boolean isResolution() {
        return step == DeliberationStep.VILLAGERS_RESOLUTION;
    }

    /** The third step and the fourth tell how many were to come and came (workflows.md §3). */
    public boolean isCounted() {
        return isResolution() || step == DeliberationStep.PARTY_MEMBERS_REVIEW;
    }

    public MeetingType[] getTypes() {
        return MeetingType.values();
    }

    public DeliberationStep getStep() {
        return step;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMinutesNo() {
        return minutesNo;
    }

    public void setMinutesNo(String minutesNo) {
        this.minutesNo = minutesNo;
    }

    public MeetingType getType() {
        return type;
    }

    public void setType(MeetingType type) {
        this.type = type;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public Integer getEligible() {
        return eligible;
    }

    public void setEligible(Integer eligible) {
        this.eligible = eligible;
    }

    public Integer getPresent() {
        return present;
    }

    public void setPresent(Integer present) {
        this.present = present;
    }

    public Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }

    public Integer getAbstained() {
        return abstained;
    }

    public void setAbstained(Integer abstained) {
        this.abstained = abstained;
    }

    public Integer getHouseholdsEligible() {
        return householdsEligible;
    }

    public void setHouseholdsEligible(Integer householdsEligible) {
        this.householdsEligible = householdsEligible;
    }

    public Integer getHouseholdsPresent() {
        return householdsPresent;
    }

    public void setHouseholdsPresent(Integer householdsPresent) {
        this.householdsPresent = householdsPresent;
    }
}
