package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** Which run it is: of which scheme, collective and year, the first or one beside it, and who opened it. What it comes to is {@link CountedRun}. */
@MappedSuperclass
public abstract class RunOfYear {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scheme_id")
    private long schemeId;

    @Column(name = "collective_id")
    private long collectiveId;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "subsidy_year")
    private int year;

    private int sequence;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Version
    private int version;

    protected RunOfYear() {}

    RunOfYear(SubsidyScheme scheme, int year, Act act) {
        this.schemeId = scheme.id();
        this.collectiveId = scheme.collectiveId();
        this.divisionCode = scheme.divisionCode();
        this.year = year;
        this.openedBy = act.staffId();
        this.openedAt = act.at();
    }

    RunOfYear(RunOfYear first, int sequence, Act act) {
        this.schemeId = first.schemeId;
        this.collectiveId = first.collectiveId;
        this.divisionCode = first.divisionCode;
        this.year = first.year;
        this.sequence = sequence;
        this.openedBy = act.staffId();
        this.openedAt = act.at();
    }

    /** The village has resolved on more, or on what happens above its budget; the lines are calculated anew (R-SCH-5). */
    public void follow(SubsidyScheme supplementary) {
        schemeId = supplementary.id();
    }

    public Long id() {
        return id;
    }

    /** What its papers are filed under, e.g. {@code JB-360222101201-2024-17}; no other run ever has it. */
    public String number() {
        return "JB-%s-%d-%d".formatted(divisionCode, year, id);
    }

    public long schemeId() {
        return schemeId;
    }

    public long collectiveId() {
        return collectiveId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public DivisionCode place() {
        return DivisionCode.of(divisionCode);
    }

    public int year() {
        return year;
    }

    public int sequence() {
        return sequence;
    }

    public boolean isSupplementary() {
        return sequence > 0;
    }

    public int version() {
        return version;
    }
}
