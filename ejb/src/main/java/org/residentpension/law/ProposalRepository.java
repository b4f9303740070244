package org.residentpension.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyUnit;

/** Proposals of counties and what became of them; rows are only added. They are no personal data. */
@ApplicationScoped
class ProposalRepository {

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
