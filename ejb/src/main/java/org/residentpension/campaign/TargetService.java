package org.residentpension.campaign;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.residentpension.campaign.TargetSheet.Cell;
import org.residentpension.campaign.TargetSheet.Entry;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Setting the year's targets of a county, a town and its villages. */
@Stateless
public class TargetService {

    @Inject
    private TargetRepository targets;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.TARGET_SET)
    public TargetSheet sheet(String code, int year) {
        Divisions all = divisions.divisions();
        Division division = guard.open(all, Right.TARGET_SET, code);
        Map<TargetKey, Target> stored = byKey(targets.within(division, year));
        List<TargetSheet.Line> lines = Stream.concat(
                        Stream.of(division),
                        all.all().stream()
                                .filter(child -> division.code().equals(child.parentCode()))
                                .filter(child -> child.existsOn(clock.today()) || isPlanned(child, year, stored)))
                .map(each -> new TargetSheet.Line(each.code(), each.name(), cells(each, year, stored)))
                .toList();
        return new TargetSheet(division.code(), year, lines);
    }

    /**
     * Sets what differs and leaves the rest. Refuses the whole sheet if one of the targets was changed by somebody else in the
     * meantime, or if the villages of a town would not add up (R-TGT-1).
     */
    @Once
    @Requires(Right.TARGET_SET)
    public void save(String code, int year, List<Entry> entries) {
        Divisions all = divisions.divisions();
        Division division = guard.open(all, Right.TARGET_SET, code);
        targets.lockPlanOf(division.code());
        List<Target> within = targets.within(division, year);
        Map<TargetKey, Target> stored = byKey(within);
        TargetPlan plan = new TargetPlan(year, all, within);
        List<Entry> changed = new ArrayList<>();
        for (Entry entry : entries) {
            assertBelongs(entry.key(), division, year, all);
            if (differs(entry, stored.get(entry.key()))) {
                changed.add(entry);
                plan.put(entry.key(), entry.value());
            }
        }
        plan.clashesAround(changed.stream().map(entry -> entry.key().division()).toList()).stream()
                .findFirst()
                .ifPresent(clash -> {
                    throw new TargetsDoNotAddUp(clash);
                });
        store(division, changed, stored);
    }

    private void store(Division division, List<Entry> changed, Map<TargetKey, Target> stored) {
        if (changed.isEmpty()) {
            return;
        }
        List<TargetChange> changes = changed.stream()
                .map(entry -> targets.set(entry.key(), entry.value(), stored.get(entry.key())))
                .toList();
        targets.flush();
        audit.done(TargetChange.onRecord(caller.line("TARGET_SET"), division.code(), changes));
    }

    private static boolean differs(Entry entry, Target stored) {
        if (!Objects.equals(entry.version(), stored == null ? null : stored.version())) {
            throw new Stale();
        }
        if (entry.value() != null && !entry.key().metric().accepts(entry.value())) {
            throw new TargetRefused(entry.value().toPlainString());
        }
        return stored == null ? entry.value() != null : !stored.isAlready(entry.value());
    }

    /** A sheet speaks of its own division and of those directly below it. */
    private void assertBelongs(TargetKey key, Division division, int year, Divisions all) {
        boolean own = key.division().equals(division.code());
        boolean child = all.find(key.division())
                .filter(each -> division.code().equals(each.parentCode()))
                .isPresent();
        if (key.year() != year || !own && !child) {
            throw caller.accessRefused("rp_target:" + key.division(), key.division());
        }
    }

    private static boolean isPlanned(Division division, int year, Map<TargetKey, Target> stored) {
        return Stream.of(Metric.values())
                .map(metric -> stored.get(new TargetKey(division.code(), year, metric)))
                .anyMatch(target -> target != null && target.value() != null);
    }

    private static Map<Metric, Cell> cells(Division division, int year, Map<TargetKey, Target> stored) {
        Map<Metric, Cell> cells = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            Target target = stored.get(new TargetKey(division.code(), year, metric));
            cells.put(metric, target == null ? Cell.EMPTY : new Cell(target.value(), target.version()));
        }
        return cells;
    }

    private static Map<TargetKey, Target> byKey(List<Target> targets) {
        Map<TargetKey, Target> byKey = new HashMap<>();
        targets.forEach(target -> byKey.put(target.key(), target));
        return byKey;
    }
}
