package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What one version of a scheme says: whose it is, for which years, by which standard. How far it has come is {@link SubsidyScheme}. */
@MappedSuperclass
public abstract class SchemeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collective_id")
    private long collectiveId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "scheme_scope")
    private SchemeScope scope;

    private String matter;

    @Column(name = "subsidy_year")
    private int year;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "replaces_id")
    private Long replacesId;

    private boolean exceptional;

    @Convert(converter = StandardConverter.class)
    private SubsidyStandard standard;

    @Embedded
    private DeclaredIncome income;

    @Column(name = "drafted_by")
    private long draftedBy;

    @Column(name = "drafted_at")
    private LocalDateTime draftedAt;

    @Version
    private int version;

    protected SchemeVersion() {}

    SchemeVersion(Site site, SchemeDraft draft, Act act) {
        this.collectiveId = site.collectiveId();
        this.divisionCode = site.division();
        this.replacesId = site.replaces();
        this.exceptional = site.exceptional();
        this.draftedBy = act.staffId();
        this.draftedAt = act.at();
        redraw(draft);
    }

    /**
     * Whose scheme it is, and which earlier one it is meant to follow, if any.
     *
     * @param exceptional within the year of that one, by consent of the county
     */
    public record Site(long collectiveId, String division, Long replaces, boolean exceptional) {}

    /** The draft that it holds. */
    public SchemeDraft asDraft() {
        return new SchemeDraft(scope, matter, year, lastYear, standard, income());
    }

    /** The draft as typed replaces what stood there. */
    final void redraw(SchemeDraft draft) {
        scope = draft.scope();
        matter = draft.matter();
        year = draft.year();
        lastYear = draft.lastYear();
        standard = draft.standard();
        income = draft.income();
    }

    public Long id() {
        return id;
    }

    /** What its papers are filed under, e.g. {@code FA-360222101201-2024-4}; each version has one of its own. */
    public String number() {
        return "FA-%s-%d-%d".formatted(divisionCode, year, id);
    }

    /** Under which papers about the scheme itself are kept, as those of an exit. */
    public String subject() {
        return SchemeDesk.subject(id);
    }

    public long collectiveId() {
        return collectiveId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public SchemeScope scope() {
        return scope;
    }

    public String matter() {
        return matter;
    }

    public int year() {
        return year;
    }

    public int lastYear() {
        return lastYear;
    }

    public boolean covers(int subsidyYear) {
        return year <= subsidyYear && subsidyYear <= lastYear;
    }

    public Long replacesId() {
        return replacesId;
    }

    /** A version within the locked year of the one that it replaces. */
    public boolean isExceptional() {
        return exceptional;
    }

    public SubsidyStandard standard() {
        return standard;
    }

    public DeclaredIncome income() {
        return income == null
                ? DeclaredIncome.none()
                : income; // an embedded value without any content is read as none at all
    }

    public int version() {
        return version;
    }
}
