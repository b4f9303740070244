package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;

/** One of the four deliberations 四议 of a scheme as the minutes tell it. Never changed: a correction is another record. */
@Entity
@Table(name = "rp_deliberation")
@NamedQuery(
        name = "DeliberationRecord.ofRound",
        query = "SELECT d FROM DeliberationRecord d WHERE d.schemeId = :scheme AND d.round = :round ORDER BY d.id")
public class DeliberationRecord extends OfRound {

    @Enumerated(EnumType.STRING)
    private DeliberationStep step;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;

    @Column(name = "minutes_no")
    private String minutesNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_type")
    private MeetingType meetingType;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    private Integer eligible;

    private Integer present;

    @Column(name = "in_favour")
    private Integer inFavour;

    private Integer against;

    private Integer abstained;

    @Column(name = "households_eligible")
    private Integer householdsEligible;

    @Column(name = "households_present")
    private Integer householdsPresent;

    protected DeliberationRecord() {}

    DeliberationRecord(SubsidyScheme scheme, DeliberationForm form, Act act) {
        super(scheme, act);
        step = form.step();
        heldOn = form.heldOn();
        place = form.place();
        minutesNo = form.minutesNo();
        meetingType = form.meetingType();
        noticeOn = form.noticeOn();
        eligible = form.counts().eligible();
        present = form.counts().present();
        inFavour = form.counts().inFavour();
        against = form.counts().against();
        abstained = form.counts().abstained();
        householdsEligible = form.counts().householdsEligible();
        householdsPresent = form.counts().householdsPresent();
    }

    /** Under which name its evidence is kept. */
    public String subject() {
        return "rp_deliberation:" + id();
    }

    public DeliberationStep step() {
        return step;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** As it was told when it was recorded. */
    public DeliberationForm told() {
        return new DeliberationForm(
                step,
                heldOn,
                place,
                minutesNo,
                meetingType,
                noticeOn,
                new MeetingCounts(
                        eligible, present, inFavour, against, abstained, householdsEligible, householdsPresent));
    }
}
