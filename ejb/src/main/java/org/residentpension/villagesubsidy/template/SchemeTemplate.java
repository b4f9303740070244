package org.residentpension.villagesubsidy.template;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.StandardConverter;

/** A standard of a county under a name: who gets how much, without any village's budget, sources or persons. Never edited, only withdrawn. */
@Entity
@Table(name = "rp_scheme_template")
@NamedQuery(
        name = "SchemeTemplate.ofCounty",
        query =
                "SELECT t FROM SchemeTemplate t WHERE t.divisionCode = :county AND t.withdrawnAt IS NULL ORDER BY t.name")
public class SchemeTemplate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "division_code")
    private String divisionCode;

    private String name;

    @Convert(converter = StandardConverter.class)
    private SubsidyStandard standard;

    @Column(name = "kept_by")
    private long keptBy;

    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Version
    private int version;

    protected SchemeTemplate() {}

    SchemeTemplate(DivisionCode county, String name, SubsidyStandard standard, Act act) {
        this.divisionCode = county.value();
        this.name = name;
        this.standard = standard;
        this.keptBy = act.staffId();
        this.keptAt = act.at();
    }

    /** No draft begins with it any more. */
    void withdraw(Act act) {
        withdrawnBy = act.staffId();
        withdrawnAt = act.at();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Long id() {
        return id;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public String name() {
        return name;
    }

    public SubsidyStandard standard() {
        return standard;
    }

    public int version() {
        return version;
    }
}
