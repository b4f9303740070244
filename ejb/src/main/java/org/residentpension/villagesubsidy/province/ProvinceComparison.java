package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.rules.province.Difference;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;
import org.residentpension.villagesubsidy.rules.province.Held;
import org.residentpension.villagesubsidy.rules.province.Opening;
import org.residentpension.villagesubsidy.rules.province.ProvinceRule;
import org.residentpension.villagesubsidy.rules.province.Told;

/** Asks the rule what the file of a village says beside our records as they are by now. It stores nothing. */
@ApplicationScoped
public class ProvinceComparison {

    @Inject
    private ProvinceRepository statements;

    @Inject
    private ComparedRepository records;

    @Inject
    private DifferenceRepository differences;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Law law;

    /** A person of the file or of our records. {@code row} is 0 and {@code told} null for one whom the file does not name. */
    record Compared(Integer row, byte[] idHash, byte[] idSealed, String name, Long person, Told told, Held held) {}

    /** A difference and whose it is. */
    record Found(Integer row, byte[] idHash, byte[] idSealed, String name, Long person, Difference difference) {}

    /** Money to be taken over and whose it is. */
    record Opened(int row, long person, Opening opening) {}

    /** What follows from all rows of a statement, and from whom it lacks. */
    record Result(List<Opened> openings, List<Found> found) {}

    /** While the file comes in: what is news, and what differs. */
    Result of(long statementId) {
        return of(statements.byId(statementId).orElseThrow(), true);
    }

    /** Afterwards: what differs by now. */
    List<Found> differences(long statementId) {
        return of(statements.byId(statementId).orElseThrow(), false).found();
    }

    private Result of(Statement statement, boolean takingOver) {
        LocalDate today = clock.today();
        DivisionCode village = DivisionCode.of(statement.division());
        SubsidyPolicy policy = law.at(village, today).subsidy();
        VillagePeople people = VillagePeople.of(
                village,
                today,
                policy.membershipAsOf(statement.year()),
                divisions.divisions().tree());
        List<Opened> openings = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (Compared each : records.compared(statement, people)) {
            LocalDate cutoff = policy.cutoff(statement.year());
            ProvinceRule.Outcome outcome = takingOver
                    ? ProvinceRule.compare(each.told(), each.held(), cutoff, today)
                    : ProvinceRule.recheck(each.told(), each.held(), cutoff);
            outcome.openings().forEach(opening -> openings.add(new Opened(each.row(), each.person(), opening)));
            outcome.differences().forEach(difference -> found.add(found(each, difference)));
        }
        records.missing(statement, people)
                .forEach(each -> found.add(found(
                        each,
                        new Difference(
                                DifferenceKind.MISSING, each.held().state().name(), ""))));
        return new Result(openings, found);
    }

    private static Found found(Compared each, Difference difference) {
        return new Found(each.row(), each.idHash(), each.idSealed(), each.name(), each.person(), difference);
    }

    /** The same for an extract: until its transaction ends nothing is decided about the file. */
    public ProvinceStanding lockedStandingOf(DivisionCode village, int year) {
        statements.newest(village.value(), year).ifPresent(newest -> statements.lock(newest.id()));
        return standingOf(village, year);
    }

    /** Compared with our records of this very moment: what was decided holds only as long as both sides say the same. */
    public ProvinceStanding standingOf(DivisionCode village, int year) {
        Optional<Statement> newest = statements.newest(village.value(), year);
        if (newest.isEmpty() || newest.get().skipped()) {
            return new ProvinceStanding(ProvinceStanding.State.MISSING, newest.orElse(null));
        }
        Statement statement = newest.get();
        Map<String, Difference> settled = new HashMap<>(differences.settled(statement.id()));
        boolean open = differences(statement.id()).stream()
                .anyMatch(each -> !each.difference().equals(settled.get(DifferenceRepository.key(each))));
        return new ProvinceStanding(open ? ProvinceStanding.State.OPEN : ProvinceStanding.State.READY, statement);
    }
}
