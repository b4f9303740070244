package org.residentpension.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyUnit;

/** Proposals of counties and what became of them; rows are only added. They are no personal data. */
@ApplicationScoped
class ProposalRepository {

    private static final String SELECT = "SELECT p.id, p.division_code, p.valid_from, p.source, p.reason,"
            + " p.proposed_by, m.name, p.proposed_at, d.id, d.verdict, d.reason, d.decided_by, c.name, d.decided_at,"
            + " (SELECT GROUP_CONCAT(l.parameter, '=', l.value ORDER BY l.parameter SEPARATOR '\n')"
            + "   FROM rp_policy_line l WHERE l.proposal_id = p.id)"
            + " FROM rp_policy_proposal p JOIN rp_staff m ON m.id = p.proposed_by"
            + " LEFT JOIN rp_policy_decision d ON d.proposal_id = p.id LEFT JOIN rp_staff c ON c.id = d.decided_by";

    /** In the state that is asked for; null asks for all. */
    private static final String OF_COUNTY =
            " WHERE p.division_code = ? AND COALESCE(d.verdict, 'WAITING') LIKE COALESCE(?, '%')";

    @Inject
    private Database database;

    Activations activations() {
        return database.first(
                        "SELECT COUNT(*), COALESCE(MAX(id), 0) FROM rp_policy_decision WHERE verdict = 'ACTIVATED'",
                        row -> new Activations(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    List<PolicyLine> activatedLines() {
        return database.list(
                "SELECT p.division_code, l.parameter, p.valid_from, l.value, l.unit, p.source, d.decided_at, d.id"
                        + " FROM rp_policy_decision d JOIN rp_policy_proposal p ON p.id = d.proposal_id"
                        + " JOIN rp_policy_line l ON l.proposal_id = p.id WHERE d.verdict = 'ACTIVATED'",
                ProposalRepository::line);
    }

    /** Whoever decides about the law of a county holds its row, so that two changes cannot both look sound and clash. */
    void lockLawOf(String county) {
        database.list("SELECT code FROM rp_division WHERE code = ? FOR UPDATE", row -> row.getString(1), county);
    }

    long add(PolicyChange change, long staffId, LocalDateTime now) {
        long id = database.insert(
                "INSERT INTO rp_policy_proposal (division_code, valid_from, source, reason, proposed_by, proposed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                change.county().value(),
                change.from(),
                change.source(),
                change.reason(),
                staffId,
                now);
        database.batch(
                "INSERT INTO rp_policy_line (proposal_id, parameter, value, unit) VALUES (?, ?, ?, ?)",
                change.lines(),
                line -> new Object[] {
                    id, line.parameter(), line.value(), line.unit().text()
                });
        return id;
    }

    void decide(Proposal proposal, ProposalState verdict, String reason, long staffId, LocalDateTime now) {
        database.update(
                "INSERT INTO rp_policy_decision (proposal_id, proposed_by, valid_from, verdict, reason, decided_by,"
                        + " decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                proposal.id(),
                proposal.proposed().staffId(),
                proposal.change().from(),
                verdict,
                reason,
                staffId,
                now);
    }

    Optional<Proposal> byId(long id) {
        return database.first(SELECT + " WHERE p.id = ?", ProposalRepository::proposal, id);
    }

    /** Latest first. */
    List<Proposal> page(String county, ProposalState state, int first, int size) {
        return database.list(
                SELECT + OF_COUNTY + " ORDER BY p.id DESC LIMIT ? OFFSET ?",
                ProposalRepository::proposal,
                county,
                state,
                size,
                first);
    }

    long count(String county, ProposalState state) {
        return database.count(
                "SELECT COUNT(*) FROM rp_policy_proposal p LEFT JOIN rp_policy_decision d ON d.proposal_id = p.id"
                        + OF_COUNTY,
                county,
                state);
    }

    List<Proposal> activatedOf(String county) {
        return page(county, ProposalState.ACTIVATED, 0, Integer.MAX_VALUE);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Map<String, String> values = row.getString(15)
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        PolicyChange change = new PolicyChange(
                DivisionCode.of(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                values);
        return new Proposal(row.getLong(1), change, act(row, 6), decision(row));
    }

    private static Optional<Proposal.Decision> decision(ResultSet row) throws SQLException {
        return row.getString(10) == null
                ? Optional.empty()
                : Optional.of(new Proposal.Decision(
                        row.getLong(9), ProposalState.valueOf(row.getString(10)), row.getString(11), act(row, 12)));
    }

    private static Proposal.Act act(ResultSet row, int column) throws SQLException {
        return new Proposal.Act(
                row.getLong(column), row.getString(column + 1), row.getObject(column + 2, LocalDateTime.class));
    }

    private static PolicyLine line(ResultSet row) throws SQLException {
        return new PolicyLine(
                DivisionCode.of(row.getString(1)).prefix(DivisionLevel.COUNTY),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                PolicyUnit.of(row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getLong(8));
    }
}
