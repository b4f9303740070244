package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DayPeriod;

/** 公开①: where and since when the resolution of a round hangs out, and from when on the period is over (R-DAT-3). */
@Entity
@Table(name = "rp_resolution_disclosure")
@NamedQuery(
        name = "ResolutionDisclosure.ofRound",
        query = "SELECT d FROM ResolutionDisclosure d WHERE d.schemeId = :scheme AND d.round = :round")
public class ResolutionDisclosure extends OfRound {

    private String place;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "closable_from")
    private LocalDateTime closableFrom;

    protected ResolutionDisclosure() {}

    /** @param days full days of the period, by the law of the county */
    ResolutionDisclosure(SubsidyScheme scheme, String place, LocalDate startsOn, int days, Act act) {
        super(scheme, act);
        this.place = place;
        this.startsOn = startsOn;
        closableFrom = new DayPeriod(startsOn.atStartOfDay(), days).closableFrom();
    }

    /** Under which name its evidence is kept. */
    public String subject() {
        return "rp_resolution_disclosure:" + id();
    }

    public String place() {
        return place;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day on which somebody may still object. */
    public LocalDate lastDay() {
        return closableFrom.toLocalDate().minusDays(1);
    }

    public LocalDateTime closableFrom() {
        return closableFrom;
    }
}
