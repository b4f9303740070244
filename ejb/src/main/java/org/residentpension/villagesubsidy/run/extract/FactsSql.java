package org.residentpension.villagesubsidy.run.extract;

import org.residentpension.account.LeftWithAccount;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.run.line.LineRepository;

/**
 * How the facts of a person lie in our tables. One text for the extract, which freezes them, and for the county's check, which
 * compares them with what they are by then; so both see the same.
 */
final class FactsSql {

    /** The columns of a person's facts, in the order in which {@link FactsRow} reads them. */
    static final String COLUMNS = "person_id, person_name, relation_place, relation_state, claimed_on, died_on,"
            + " death_known_on, terminated_on, roll, statuses, own, sponsored_amount, sponsored_on, sponsored_posted_on,"
            + " last_year_tier, committed_collective, committed_donation";

    /** How many columns those are. */
    static final int WIDTH = COLUMNS.split(",").length;

    private final int year;
    private final String otherLines;

    FactsSql(int year, long runId) {
        this(year, " AND l.run_id <> " + runId);
    }

    private FactsSql(int year, String otherLines) {
        this.year = year;
        this.otherLines = otherLines;
    }

    /** For a scheme that would stand in the place of the village's own: what that one has noticed or posted does not count. */
    static FactsSql inPlaceOf(int year, long collectiveId) {
        return new FactsSql(
                year,
                " AND NOT (u.collective_id = " + collectiveId
                        + " AND u.scheme_id IN (SELECT s.id FROM rp_subsidy_scheme s WHERE s.scheme_scope = 'VILLAGE'))");
    }

    /** For a scheme beside all others. */
    static FactsSql beside(int year) {
        return new FactsSql(year, "");
    }

    /** The facts of the persons {@code p} that the rest of the statement chooses. */
    String select() {
        return String.join(
                ", ",
                "p.id AS person_id",
                "p.name AS person_name",
                "e.division_code AS relation_place",
                "COALESCE(e.state, 'NOT_ENROLLED') AS relation_state",
                "COALESCE(e.claimed_on, p.drawing_since) AS claimed_on",
                "p.died_on AS died_on",
                "p.death_learned_on AS death_known_on",
                "CASE WHEN e.termination_reason <> 'DEATH' THEN e.terminated_on END AS terminated_on",
                roll() + " AS roll",
                statuses() + " AS statuses",
                own() + " AS own",
                "sr.amount AS sponsored_amount",
                "COALESCE(sp.confirmed_on, DATE(sr.paid_at)) AS sponsored_on",
                "COALESCE(sp.posted_on, CASE WHEN sr.origin IN ('HISTORY', 'PROVINCE') THEN sr.credited_on END) AS sponsored_posted_on",
                lastYearTier() + " AS last_year_tier",
                collective() + " AS committed_collective",
                donation() + " AS committed_donation");
    }

    /** @param persons joins or tables that bring {@code p} in */
    String from(String persons) {
        return " FROM " + persons + " LEFT JOIN rp_enrollment e ON e.id = (SELECT MAX(x.id) FROM rp_enrollment x"
                + " WHERE x.person_id = p.id AND x.state IN " + VillagePeople.RELATIONS + ")"
                + " LEFT JOIN rp_contribution_record sr ON sr.id = (SELECT MAX(r.id) FROM rp_contribution_record r"
                + "   LEFT JOIN rp_contribution_record b ON b.reversal_of = r.id WHERE r.person_id = p.id"
                + "   AND r.contribution_year = " + year
                + " AND r.item = 'SPONSORED' AND r.reversal_of IS NULL AND b.id IS NULL)"
                + " LEFT JOIN rp_sponsorship sp ON sp.person_id = p.id AND sp.contribution_year = " + year;
    }

    /** Whoever is of the village and has a relation, here or elsewhere (item 36 of the readings). */
    static String candidates(VillagePeople people) {
        return "(" + people.ids() + ") c JOIN rp_person p ON p.id = c.person_id";
    }

    /** The condition on those candidates. */
    static String haveRelation() {
        return " WHERE (e.id IS NOT NULL OR EXISTS (SELECT 1 FROM rp_other_scheme_record o WHERE o.person_id = p.id"
                + " AND o.scheme = 'OTHER_URRBPI' AND o.state = 'ACTIVE'))";
    }

    /** Nor did a clerk keep her out when that file of the provincial system was compared. */
    static String notKeptOut(long statement) {
        return " AND NOT EXISTS (SELECT 1 FROM rp_province_difference x WHERE x.statement_id = " + statement
                + " AND x.person_id = p.id AND x.decision = 'STAY_OUT')";
    }

    /** Another collective has her in a run of the year and the county has not decided for this one (R-ELG-9). */
    static String claimedElsewhere(int year, long collectiveId) {
        return "COALESCE((SELECT d.collective_id <> " + collectiveId + " FROM rp_duplicate_release d"
                + " WHERE d.person_id = p.id AND d.subsidy_year = " + year + " ORDER BY d.id DESC LIMIT 1),"
                + " EXISTS (SELECT 1 FROM rp_subsidy_line l JOIN rp_subsidy_run u ON u.id = l.run_id"
                + " WHERE l.person_id = p.id AND u.subsidy_year = " + year + " AND u.collective_id <> " + collectiveId
                + " AND u.cancelled_at IS NULL AND " + LineRepository.CLAIMS + ")) AS elsewhere";
    }

    private static String roll() {
        return list(
                "k.division_code, m.valid_from, COALESCE(m.valid_to, '-')",
                "m.id",
                "rp_membership m JOIN rp_collective k ON k.id = m.collective_id WHERE m.id_hash = p.id_hash");
    }

    private static String statuses() {
        return list(
                "g.special_group, g.valid_from, COALESCE(g.valid_to, '-')",
                "g.id",
                "rp_special_group_status g WHERE g.person_id = p.id");
    }

    /** Of the year, and of other years if it was paid in this one (R-ELG-6, R-ELG-7). */
    private String own() {
        return list(
                "r.contribution_year, r.kind, r.amount, DATE(r.paid_at), r.credited_on, COALESCE(b.credited_on, '-')",
                "r.id",
                "rp_contribution_record r LEFT JOIN rp_contribution_record b ON b.reversal_of = r.id"
                        + " WHERE r.person_id = p.id AND r.item = 'INDIVIDUAL' AND r.reversal_of IS NULL"
                        + " AND (r.contribution_year = " + year + " OR (r.paid_at >= '" + CalendarYear.firstDay(year)
                        + "' AND r.paid_at < '" + CalendarYear.firstDay(year + 1) + "'))");
    }

    private String lastYearTier() {
        return "(SELECT NULLIF(SUM(r.amount), 0) FROM rp_contribution_record r WHERE r.person_id = p.id"
                + " AND r.contribution_year = " + (year - 1)
                + " AND r.kind = 'NORMAL' AND r.item IN ('INDIVIDUAL', 'SPONSORED'))";
    }

    /** Noticed and posted lines of other runs, and what an earlier system had posted (R-CAP-3). */
    private String collective() {
        return "((SELECT COALESCE(SUM(l.payable), 0) FROM rp_subsidy_line l JOIN rp_subsidy_run u ON u.id = l.run_id"
                + " WHERE l.person_id = p.id AND u.subsidy_year = " + year + otherLines
                + " AND l.state IN ('NOTICED', 'PAID', 'POSTED'))"
                + corrected("c.right_person_id", "+") + corrected("g.person_id", "-")
                + " + (SELECT COALESCE(SUM(r.amount), 0) FROM rp_contribution_record r WHERE r.person_id = p.id"
                + " AND r.contribution_year = " + year + " AND r.item = 'COLLECTIVE'))";
    }

    /** A correction takes money from one person's year and, if it belongs to somebody, gives it to hers (R-COR). */
    private String corrected(String person, String sign) {
        return " " + sign + " (SELECT COALESCE(SUM(g.amount), 0) FROM rp_subsidy_correction c"
                + " JOIN rp_subsidy_posting g ON g.id = c.posting_id WHERE c.state = 'CORRECTED' AND g.subsidy_year = "
                + year + " AND " + person + " = p.id)";
    }

    /** Posted, and on a notice that is not paid yet (item 40 of the readings). */
    private String donation() {
        return "((SELECT COALESCE(SUM(a.amount), 0) FROM rp_account_entry a WHERE a.person_id = p.id"
                + " AND a.contribution_year = " + year + " AND a.source = 'DONATION' AND NOT "
                + LeftWithAccount.of("a") + ")"
                + " + (SELECT COALESCE(SUM(h.amount), 0) FROM rp_donation_share h JOIN rp_donation d ON d.id = h.donation_id"
                + " WHERE h.person_id = p.id AND d.contribution_year = " + year + " AND d.state = 'NOTICE_ISSUED'))";
    }

    private static String list(String fields, String order, String from) {
        return "COALESCE((SELECT GROUP_CONCAT(CONCAT_WS(' ', " + fields + ") ORDER BY " + order
                + " SEPARATOR ';') FROM " + from + "), '')";
    }
}
