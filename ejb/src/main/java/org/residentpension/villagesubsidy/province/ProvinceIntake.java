package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.residentpension.contribution.ContributionItem;
import org.residentpension.contribution.Takeover;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.province.Opening;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.StandingRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/**
 * 缴费明细 from the provincial system, with the headers of form F10 (S2-39). What is wrong with a row in itself refuses the file; what
 * differs from our records is no fault of the row and waits for a clerk.
 */
@ApplicationScoped
public class ProvinceIntake implements Intake {

    static final SheetLayout LAYOUT = SheetLayout.of(
            "省级系统缴费明细",
            SheetColumn.required("村代码", CellKind.TEXT),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.optional("个人编号", CellKind.TEXT),
            SheetColumn.required("缴费年度", CellKind.YEAR),
            SheetColumn.required("个人缴费金额", CellKind.MONEY),
            SheetColumn.optional("政府代缴金额", CellKind.MONEY),
            SheetColumn.optional("档次合计", CellKind.MONEY),
            SheetColumn.optional("首次缴费日期", CellKind.DATE),
            SheetColumn.optional("末次缴费日期", CellKind.DATE),
            SheetColumn.optional("一次性补缴", CellKind.YES_NO),
            SheetColumn.optional("待遇申领日期", CellKind.DATE),
            SheetColumn.optional(
                    "参保状态",
                    new TreeSet<>(ProvinceStaging.STATES.keySet()).stream().toList()),
            SheetColumn.optional("死亡/终止", CellKind.TEXT),
            SheetColumn.optional("已登记集体补助金额", CellKind.MONEY),
            SheetColumn.optional("已登记资助金额", CellKind.MONEY));

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private DivisionService divisions;

    @Inject
    private StagedPersons places;

    @Inject
    private StandingRepository standings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private ProvinceRepository statements;

    @Inject
    private DifferenceRepository differences;

    @Inject
    private ProvinceComparison comparison;

    @Inject
    private Takeover takeover;

    @Inject
    private BusinessClock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.PROVINCE_EXTRACT;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new ProvinceStaging(file, database, vault, issues, divisions.divisions(), places.reachOf(file, issues));
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        takeover.lock(file);
        statements.rowsOfOnePerson(file.id()).forEach(row -> issues.add(row, ProvinceFault.V_TWICE));
        if (!issues.isEmpty()) {
            return Tally.nothingOf(read);
        }
        Set<String> effective = villagesWithScheme(file, issues);
        List<String> villages = statements.stagedVillages(file.id());
        List<Takeover.Settled> facts = new ArrayList<>();
        int done = 0;
        for (String village : villages) {
            facts.addAll(take(file, village, effective.contains(village)));
            progress.at(++done, villages.size());
        }
        takeover.book(file, facts);
        statements.learnNumbers(file.id());
        Set<Integer> added = new HashSet<>();
        facts.forEach(fact -> added.add(fact.row()));
        Money amount = facts.stream().map(Takeover.Settled::amount).reduce(Money.ZERO, Money::plus);
        return new Tally(read, added.size(), 0, read - added.size(), 0, amount);
    }

    /** S2-39: only villages with an effective, not suspended scheme. */
    private Set<String> villagesWithScheme(SheetImport file, Issues issues) {
        List<SubsidyScheme> all = schemes.ofYear(file.year(), places.reachOf(file, issues));
        Map<Long, SchemeState> states = standings.of(all, clock.now());
        return all.stream()
                .filter(scheme -> states.get(scheme.id()) == SchemeState.EFFECTIVE)
                .map(SubsidyScheme::divisionCode)
                .collect(Collectors.toSet());
    }

    private List<Takeover.Settled> take(SheetImport file, String village, boolean effective) {
        long statement = statements.add(file, village, !effective);
        if (!effective) {
            return List.of();
        }
        ProvinceComparison.Result result = comparison.of(statement);
        differences.replaceDifferences(statement, result.found());
        differences.carryOver(statement);
        List<Takeover.Settled> facts = result.openings().stream()
                .map(opening -> new Takeover.Settled(
                        opening.row(),
                        opening.person(),
                        ContributionItem.valueOf(opening.opening().item().name()),
                        opening.opening().amount(),
                        opening.opening().paidOn()))
                .toList();
        statements.took(
                statement,
                facts.size(),
                result.openings().stream()
                        .map(ProvinceComparison.Opened::opening)
                        .map(Opening::amount)
                        .reduce(Money.ZERO, Money::plus));
        return facts;
    }
}
