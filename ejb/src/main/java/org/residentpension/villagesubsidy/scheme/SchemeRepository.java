package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.scheme.YearLock;

/** Schemes with what belongs to them: deliberations, disclosure, objections, suspensions, timeline. */
@ApplicationScoped
public class SchemeRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private EvidenceRepository evidence;

    void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    public Optional<SubsidyScheme> byId(long id) {
        return Optional.ofNullable(entities.find(SubsidyScheme.class, id));
    }

    /** Locked until the transaction ends: two officers never act on one scheme at the same moment. */
    public Optional<SubsidyScheme> locked(long id) {
        return Optional.ofNullable(entities.find(SubsidyScheme.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All schemes of a year, or those of one collective; the newest draft last. */
    public List<SubsidyScheme> ofYear(int year, ScopeReach reach) {
        return entities.createQuery(
                        "SELECT s FROM SubsidyScheme s WHERE s.year <= :year AND s.lastYear >= :year"
                                + " ORDER BY s.divisionCode, s.id",
                        SubsidyScheme.class)
                .setParameter("year", year)
                .getResultStream()
                .filter(scheme -> reach.reaches(DivisionCode.of(scheme.divisionCode())))
                .toList();
    }

    public List<SubsidyScheme> ofCollective(long collectiveId) {
        return entities.createQuery(
                        "SELECT s FROM SubsidyScheme s WHERE s.collectiveId = :collective ORDER BY s.id",
                        SubsidyScheme.class)
                .setParameter("collective", collectiveId)
                .getResultList();
    }

    /** What schemes are about, by their keys; the village's own schemes are about nothing in particular and are missing. */
    public Map<Long, String> mattersOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT s FROM SubsidyScheme s WHERE s.matter IS NOT NULL AND s.id IN :ids",
                        SubsidyScheme.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(SubsidyScheme::id, SubsidyScheme::matter));
    }

    /** Until the transaction ends no other scheme of its collective takes a year (R-SCH-1). */
    void lockYearsOf(SubsidyScheme scheme) {
        lockCollective(scheme.collectiveId());
    }

    /** Until the transaction ends it opens no run and does not stop: what is open then is ended with it (R-SUS). */
    public void lockCollective(long id) {
        database.count("SELECT COUNT(*) FROM rp_collective WHERE id = ? FOR UPDATE", id);
    }

    /** The last request for an exceptional change, whatever became of it. */
    public Optional<SchemeException> exceptionOf(SubsidyScheme scheme) {
        return entities.createNamedQuery("SchemeException.ofScheme", SchemeException.class)
                .setParameter("scheme", scheme.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One that is asked for, or consented to and not used. */
    Optional<SchemeException> openException(SubsidyScheme scheme) {
        return exceptionOf(scheme).filter(SchemeException::isOpen);
    }

    /** Whether payments of that year were extracted for the scheme by a run that was not cancelled, and whether that waits for its budget. */
    YearLock lockOf(long schemeId, int year) {
        return database.first(
                        "SELECT COUNT(*), COUNT(u.over_budget) FROM rp_subsidy_run u JOIN rp_subsidy_extract x ON x.run_id = u.id"
                                + " WHERE u.scheme_id = ? AND u.subsidy_year = ? AND u.cancelled_at IS NULL",
                        row -> YearLock.of(row.getLong(1), row.getLong(2)),
                        schemeId,
                        year)
                .orElseThrow();
    }

    public List<DeliberationRecord> deliberationsOf(SubsidyScheme scheme) {
        return entities.createNamedQuery("DeliberationRecord.ofRound", DeliberationRecord.class)
                .setParameter("scheme", scheme.id())
                .setParameter("round", scheme.round())
                .getResultList();
    }

    public Optional<ResolutionDisclosure> disclosureOf(SubsidyScheme scheme) {
        return entities.createNamedQuery("ResolutionDisclosure.ofRound", ResolutionDisclosure.class)
                .setParameter("scheme", scheme.id())
                .setParameter("round", scheme.round())
                .getResultStream()
                .findFirst();
    }

    /** What proves the deliberations and the disclosure of the round that counts, and an exit. */
    public List<Evidence> evidenceOf(SubsidyScheme scheme) {
        return evidence.of(Stream.of(
                        deliberationsOf(scheme).stream().map(DeliberationRecord::subject),
                        disclosureOf(scheme).map(ResolutionDisclosure::subject).stream(),
                        Stream.of(scheme.subject()))
                .flatMap(subjects -> subjects)
                .toList());
    }

    public List<ResolutionObjection> objectionsTo(SubsidyScheme scheme) {
        return entities.createNamedQuery("ResolutionObjection.ofRound", ResolutionObjection.class)
                .setParameter("scheme", scheme.id())
                .setParameter("round", scheme.round())
                .getResultList();
    }

    Optional<ResolutionObjection> objection(long id) {
        return Optional.ofNullable(entities.find(ResolutionObjection.class, id));
    }

    public List<Suspension> suspensionsOf(long collectiveId) {
        return entities.createNamedQuery("Suspension.ofCollective", Suspension.class)
                .setParameter("collective", collectiveId)
                .getResultList();
    }

    /** Those that hold on a day, of all collectives. */
    public List<Suspension> suspensionsInForceOn(LocalDate day) {
        return entities.createQuery(
                        "SELECT s FROM Suspension s WHERE s.effectiveOn <= :day AND (s.resumedOn IS NULL OR s.resumedOn > :day)",
                        Suspension.class)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Suspension> suspension(long id) {
        return Optional.ofNullable(entities.find(Suspension.class, id));
    }

    /** Those that the county has registered. */
    public List<SuspensionPeriod> suspensionPeriodsOf(long collectiveId) {
        return suspensionsOf(collectiveId).stream()
                .map(Suspension::period)
                .filter(Objects::nonNull)
                .toList();
    }

    void remark(SubsidyScheme scheme, List<SchemeReturn.Remark> remarks, Act act) {
        database.batch(
                "INSERT INTO rp_scheme_remark (scheme_id, part, remark, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
                remarks,
                remark -> new Object[] {scheme.id(), remark.part(), remark.text(), act.staffId(), act.at()});
    }

    /** Those of the last return; none once the scheme was submitted again. */
    List<SchemeReturn.Remark> remarksOn(SubsidyScheme scheme) {
        return scheme.note() == null
                ? List.of()
                : database.list(
                        "SELECT part, remark FROM rp_scheme_remark WHERE scheme_id = ? AND made_at = (SELECT MAX(t.acted_at)"
                                + " FROM rp_subsidy_scheme_step t WHERE t.scheme_id = ?"
                                + " AND t.action IN ('TOWNSHIP_RETURN', 'COUNTY_RETURN')) ORDER BY id",
                        row -> new SchemeReturn.Remark(SchemePart.valueOf(row.getString(1)), row.getString(2)),
                        scheme.id(),
                        scheme.id());
    }

    void record(SubsidyScheme scheme, SchemeAction action, SchemeState from, Act act, String note) {
        entities.flush();
        database.insert(
                "INSERT INTO rp_subsidy_scheme_step (scheme_id, action, from_state, to_state, staff_id, acted_at, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                scheme.id(),
                action,
                from,
                scheme.storedState(),
                act.staffId(),
                act.at(),
                note);
    }

    public List<SchemeStep> stepsOf(long schemeId) {
        return database.list(
                "SELECT t.action, t.from_state, t.to_state, s.name, t.acted_at, t.note FROM rp_subsidy_scheme_step t"
                        + " JOIN rp_staff s ON s.id = t.staff_id WHERE t.scheme_id = ? ORDER BY t.id",
                row -> new SchemeStep(
                        SchemeAction.valueOf(row.getString(1)),
                        row.getString(2) == null ? null : SchemeState.valueOf(row.getString(2)),
                        SchemeState.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getString(6)),
                schemeId);
    }
}
