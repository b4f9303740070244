package org.residentpension.launcher;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.StandardJson;

/** The schemes of the worked examples as drafts of their villages: what a lead has typed, before anybody decided on it. */
final class DemoSchemes {

    private static final Money BUDGET = Money.of("30000.00");

    private final Store store;

    DemoSchemes(Store store) {
        this.store = store;
    }

    /** Returns the address of its page. */
    String draw(Cooperative each, int year) {
        String lead = DemoAccounts.userName("VILLAGE_COLLECTIVE_LEAD", each.village());
        try (Connection connection = store.application()) {
            connection.setAutoCommit(false);
            long id = insert(
                    connection,
                    "INSERT INTO rp_subsidy_scheme (collective_id, division_code, scheme_scope, subsidy_year, last_year,"
                            + " state, standard, income_last_year, income_this_year, disposable_amount, drafted_by, drafted_at)"
                            + " SELECT c.id, c.division_code, 'VILLAGE', ?, ?, 'DRAFT', ?, 186000, 205000, 60000, u.staff_id,"
                            + " CURRENT_TIMESTAMP(3) FROM rp_collective c JOIN rp_user u ON u.user_name = ?"
                            + " WHERE c.division_code = ?",
                    year,
                    year,
                    StandardJson.write(standard(each.key())),
                    lead,
                    each.village());
            insert(
                    connection,
                    "INSERT INTO rp_subsidy_scheme_step (scheme_id, action, from_state, to_state, staff_id, acted_at)"
                            + " SELECT id, 'DRAW_UP', 'DRAFT', 'DRAFT', drafted_by, drafted_at FROM rp_subsidy_scheme WHERE id = ?",
                    id);
            insert(
                    connection,
                    "INSERT INTO rp_audit (at, user_name, event, outcome, subject, division_code, after_state)"
                            + " VALUES (CURRENT_TIMESTAMP(3), ?, 'SCHEME_DRAW_UP', 'DONE', ?, ?, 'DRAFT')",
                    lead,
                    "rp_subsidy_scheme:" + id,
                    each.village());
            connection.commit();
            return "/subsidy/scheme?id=" + id;
        } catch (SQLException refused) {
            throw new CannotStart("The demonstration scheme was not drawn up: " + refused.getMessage(), refused);
        }
    }

    private static SubsidyStandard standard(String key) {
        List<Component> components =
                switch (key) {
                    case "A" -> List.of(byGroup(), bySteps());
                    case "B" -> List.of(byPercent());
                    default -> List.of(new Flat(Money.of("50.00")));
                };
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                components,
                null,
                BUDGET,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }

    private static Component byGroup() {
        Money special = Money.of("100.00");
        return new GroupFlat(
                Map.of(
                        SpecialGroup.EXTREME_HARDSHIP, special,
                        SpecialGroup.MINIMUM_LIVING_ALLOWANCE, special,
                        SpecialGroup.SEVERE_DISABILITY, special,
                        SpecialGroup.POVERTY_RELAPSE_MONITORED, Money.of("60.00")),
                GroupFlat.Stacking.MAX,
                Money.of("20.00"));
    }

    private static Component bySteps() {
        return new TierSteps(new Steps(List.of(
                step("500.00", "30.00"),
                step("1000.00", "60.00"),
                step("2000.00", "100.00"),
                step("3000.00", "150.00"))));
    }

    private static Steps.Step step(String from, String amount) {
        return new Steps.Step(Money.of(from), Money.of(amount));
    }

    private static Component byPercent() {
        return new TierPercent(List.of(
                band("100.00", "400.00", 8),
                band("500.00", "1000.00", 7),
                band("1500.00", "2000.00", 6),
                band("3000.00", "6000.00", 5)));
    }

    private static TierPercent.Band band(String from, String to, int percent) {
        return new TierPercent.Band(Money.of(from), Money.of(to), BigDecimal.valueOf(percent));
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            ResultSet keys = insert.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}
