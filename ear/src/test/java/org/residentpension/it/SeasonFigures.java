package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.demo.town.Cooperative;

/**
 * Counts the season once more as an auditor with a pocket calculator would: from members, payments and statuses, by the tables of
 * SCH-A, SCH-B and SCH-C as the worked examples print them, without the product's rule.
 */
final class SeasonFigures {

    private static final Path EXAMPLES = Counties.ROOT.resolve("ejb/src/test/resources/conformance");
    private static final String CUTOFF = "2024-09-30";

    /** Of a member: what she paid and what was paid for her until the cut-off, and her groups of that day. */
    private static final String FACTS = "SELECT CONCAT_WS('|', p.id, p.name,"
            + " (SELECT COALESCE(SUM(r.amount), 0) FROM rp_contribution_record r WHERE r.person_id = p.id"
            + "   AND r.contribution_year = 2024 AND r.item = 'INDIVIDUAL' AND r.kind = 'NORMAL' AND DATE(r.paid_at) <= '"
            + CUTOFF + "' AND r.reversal_of IS NULL AND NOT EXISTS (SELECT 1 FROM rp_contribution_record b"
            + "   WHERE b.reversal_of = r.id)),"
            + " (SELECT COALESCE(SUM(s.amount), 0) FROM rp_contribution_record s WHERE s.person_id = p.id"
            + "   AND s.contribution_year = 2024 AND s.item = 'SPONSORED'),"
            + " (SELECT COUNT(*) FROM rp_contribution_record x WHERE x.person_id = p.id AND x.kind = 'LUMP_SUM_BACK_PAYMENT'"
            + "   AND YEAR(x.paid_at) = 2024),"
            + " COALESCE((SELECT GROUP_CONCAT(g.special_group) FROM rp_special_group_status g WHERE g.person_id = p.id"
            + "   AND g.valid_from <= '" + CUTOFF + "' AND (g.valid_to IS NULL OR g.valid_to >= '" + CUTOFF
            + "')), ''))"
            + " FROM rp_membership m JOIN rp_collective c ON c.id = m.collective_id JOIN rp_person p ON p.id_hash = m.id_hash"
            + " JOIN rp_enrollment e ON e.person_id = p.id AND e.state = 'ACTIVE' WHERE c.division_code = ?"
            + " AND m.valid_from <= '" + CUTOFF + "' AND (m.valid_to IS NULL OR m.valid_to >= '" + CUTOFF + "')"
            + " ORDER BY p.id";

    /** By each collective, before its notice. */
    static final BigDecimal PUT_IN = new BigDecimal("30000.00");

    /** What the tax bureau tells first of each notice. */
    static final BigDecimal FIRST_PART = new BigDecimal("100.00");

    private static final String RUN =
            " JOIN rp_subsidy_run u ON u.id = %s.run_id WHERE u.division_code = ?" + " AND u.subsidy_year = 2024";

    private final Books books;
    private final Fixtures examples;
    private final Map<String, BigDecimal> paidBy = new TreeMap<>();

    SeasonFigures(Books books) throws IOException {
        this.books = books;
        this.examples = Fixtures.of(EXAMPLES.resolve("cases"), EXAMPLES);
        if (!Files.exists(EXAMPLES.resolve("fixtures.yaml"))) {
            throw new IOException("no examples in " + EXAMPLES);
        }
    }

    /** Every line, the notice, its two receipts, every entry, and the fund of one village. */
    void compare(Cooperative village) {
        Map<String, BigDecimal> expected = expected(village);
        BigDecimal sum = expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(map(
                        "SELECT CONCAT_WS('|', l.person_id, l.payable) FROM rp_subsidy_line l" + RUN.formatted("l")
                                + " AND l.state = 'POSTED' AND l.payable > 0",
                        village))
                .as("lines of " + village.legalName())
                .isEqualTo(expected);
        assertThat(map(
                        "SELECT CONCAT_WS('|', e.person_id, e.amount) FROM rp_account_entry e"
                                + " JOIN rp_subsidy_posting g ON g.entry_id = e.id" + RUN.formatted("g")
                                + " AND e.source = 'COLLECTIVE' AND e.contribution_year = 2024",
                        village))
                .as("entries of " + village.legalName())
                .isEqualTo(expected);
        assertThat(column("SELECT n.amount FROM rp_payment_notice n" + RUN.formatted("n"), village))
                .as("notice of " + village.legalName())
                .containsExactly(sum.toPlainString());
        assertThat(column(
                        "SELECT t.amount FROM rp_notice_receipt t JOIN rp_payment_notice n ON n.id = t.notice_id"
                                + RUN.formatted("n") + " ORDER BY t.id",
                        village))
                .as("receipts of " + village.legalName())
                .containsExactly(
                        FIRST_PART.toPlainString(), sum.subtract(FIRST_PART).toPlainString());
        assertThat(books.column(
                        "SELECT SUM(amount) FROM rp_fund_entry WHERE division_code = ? AND kind = 'NOTICE_PAID'",
                        village.village()))
                .as("what left the fund of " + village.legalName())
                .containsExactly(sum.negate().toPlainString());
        assertThat(books.column(
                        "SELECT balance FROM rp_fund_entry WHERE division_code = ? ORDER BY entry_no DESC LIMIT 1",
                        village.village()))
                .as("what is left in the fund of " + village.legalName())
                .containsExactly(PUT_IN.subtract(sum).toPlainString());
        paidBy.put(village.key(), sum);
    }

    /** What the collectives paid is what stands in the accounts as their money, and nothing else does. */
    void compareMoney() {
        BigDecimal sum = paidBy.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(books.column("SELECT SUM(amount) FROM rp_account_entry WHERE source = 'COLLECTIVE'"))
                .containsExactly(sum.toPlainString());
        assertThat(books.column("SELECT SUM(amount) FROM rp_journal_leg WHERE ledger = 'COLLECTIVE_PAYMENT'"))
                .containsExactly(sum.negate().toPlainString());
    }

    /** By person; whoever gets nothing is not in it. */
    private Map<String, BigDecimal> expected(Cooperative village) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (String facts : column(FACTS, village)) {
            String[] part = facts.split("\\|", -1);
            BigDecimal tier = new BigDecimal(part[2]).add(new BigDecimal(part[3]));
            boolean lumpSum = !part[4].equals("0");
            if (tier.signum() > 0 && !lumpSum && !isLeftToOther(village, part[0])) {
                expected.put(part[0], amount(village, tier, List.of(part[5].split(","))));
            }
        }
        return expected;
    }

    /** Who stands on two rolls was given to the first of them. */
    private boolean isLeftToOther(Cooperative village, String person) {
        return village.key().equals("B")
                && books.column(
                                        "SELECT m.collective_id FROM rp_membership m JOIN rp_person p ON p.id_hash = m.id_hash"
                                                + " WHERE p.id = ?",
                                        person)
                                .size()
                        > 1;
    }

    private BigDecimal amount(Cooperative village, BigDecimal tier, List<String> groups) {
        BigDecimal sum = new BigDecimal("0.00");
        for (Given part :
                examples.all().map("schemes").map("SCH-" + village.key()).maps("components")) {
            sum = sum.add(
                    switch (part.text("kind")) {
                        case "GROUP_FLAT" -> byGroup(part, groups);
                        case "TIER_STEP" -> byStep(part, tier);
                        case "TIER_PERCENT" -> byPercent(part, tier);
                        default -> new BigDecimal(part.text("amount"));
                    });
        }
        return sum;
    }

    /** The highest of her groups; the ordinary amount for somebody in none of them. */
    private static BigDecimal byGroup(Given part, List<String> groups) {
        List<BigDecimal> hers = new ArrayList<>();
        for (String group : groups) {
            String amount = group.isEmpty() ? "" : part.map("groups").text(group, "");
            if (!amount.isEmpty()) {
                hers.add(new BigDecimal(amount));
            }
        }
        return hers.stream().max(BigDecimal::compareTo).orElse(new BigDecimal(part.text("ordinary")));
    }

    /** Only the highest step that is reached. */
    private static BigDecimal byStep(Given part, BigDecimal tier) {
        BigDecimal reached = BigDecimal.ZERO;
        for (Given step : part.maps("steps")) {
            if (new BigDecimal(step.text("min")).compareTo(tier) <= 0) {
                reached = new BigDecimal(step.text("amount"));
            }
        }
        return reached;
    }

    private static BigDecimal byPercent(Given part, BigDecimal tier) {
        for (Given band : part.maps("bands")) {
            if (new BigDecimal(band.text("from")).compareTo(tier) <= 0
                    && tier.compareTo(new BigDecimal(band.text("to"))) <= 0) {
                return tier.multiply(new BigDecimal(band.text("percent")))
                        .divide(new BigDecimal(100), 2, RoundingMode.HALF_UP);
            }
        }
        return BigDecimal.ZERO;
    }

    private Map<String, BigDecimal> map(String sql, Cooperative village) {
        Map<String, BigDecimal> map = new TreeMap<>();
        column(sql, village).forEach(row -> map.put(row.split("\\|")[0], new BigDecimal(row.split("\\|")[1])));
        return map;
    }

    private List<String> column(String sql, Cooperative village) {
        return books.column(sql, village.village());
    }
}
