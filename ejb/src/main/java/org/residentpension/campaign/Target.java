package org.residentpension.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.residentpension.campaign.rules.Metric;

/** What one division is to reach in one year by one measure. Withdrawn, it keeps its row and has no value. */
@Entity
@Table(name = "rp_target")
@NamedQuery(
        name = "Target.ofYear",
        query = "SELECT t FROM Target t WHERE t.year = :year AND t.divisionCode LIKE :prefix")
public class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "contribution_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    @Column(name = "target_value")
    private BigDecimal value;

    @Version
    private int version;

    protected Target() {}

    /** Refuses a value that the metric cannot have. */
    public Target(TargetKey key, BigDecimal value) {
        this.divisionCode = key.division();
        this.year = key.year();
        this.metric = key.metric();
        set(value);
    }

    /** Null withdraws the target. */
    void set(BigDecimal newValue) {
        if (newValue != null && !metric.accepts(newValue)) {
            throw new IllegalArgumentException(metric + " cannot be " + newValue.toPlainString());
        }
        value = newValue == null ? null : newValue.setScale(2);
    }

    boolean isAlready(BigDecimal other) {
        return value == null ? other == null : other != null && value.compareTo(other) == 0;
    }

    public TargetKey key() {
        return new TargetKey(divisionCode, year, metric);
    }

    public BigDecimal value() {
        return value;
    }

    public int version() {
        return version;
    }
}
