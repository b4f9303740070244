package org.residentpension.villagesubsidy.run.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.benefit.rules.LongAccount;
import org.residentpension.kernel.Money;
import org.residentpension.law.Law;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.SubsidyParameters;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStep;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.file.LineExplanation.Hand;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SchemeStep;

/** What a line rests on beside its trace: the lines of the law that were applied, with their sources, and the people in between. */
@ApplicationScoped
class LineGrounds {

    private static final String TIER = "tier/";

    @Inject
    private Law law;

    @Inject
    private RunRepository runs;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunLineRepository lines;

    /** As they held on the day whose law was applied; of the tiers those of the person, the lowest and the highest one. */
    List<PolicyLine> law(SubsidyRun run, LineTrace trace) {
        SubsidyPolicy subsidy = law.at(run.place(), run.lawDay()).subsidy();
        LocalDate tiersAsOf = SubsidyLaw.tiersAsOf(subsidy, run.year());
        Set<Money> tiers = Stream.of(
                        trace.basis().tier(),
                        trace.basis().lowestTier(),
                        trace.law().cap().amount())
                .collect(Collectors.toSet());
        return Stream.concat(
                        law.book().inForce(run.place(), run.lawDay()).stream().filter(SubsidyParameters::isOfLine),
                        law.book().inForce(run.place(), tiersAsOf).stream().filter(line -> isOf(tiers, line)))
                .toList();
    }

    /** By the law that was applied; only for who is to get something. */
    Optional<LongAccount> longAccount(SubsidyRun run, RunLine line, LineTrace trace) {
        return line.state().counts() && line.payable().isPositive()
                ? LongAccount.of(
                        run.year(),
                        lines.birthDateOf(line.personId()),
                        line.tier(),
                        line.payable(),
                        line.payable().min(trace.payableAgain()),
                        law.at(run.place(), run.lawDay()))
                : Optional.empty();
    }

    private static boolean isOf(Set<Money> tiers, PolicyLine line) {
        return line.parameter().startsWith(TIER)
                && tiers.contains(new Money(new BigDecimal(line.parameter().substring(TIER.length()))));
    }

    /** Whoever still stands for the line: a return to the village and a void notice take what came before them away. */
    List<Hand> hands(SubsidyRun run, long lineId) {
        Map<LineDuty, Hand> hands = new EnumMap<>(LineDuty.class);
        schemes.stepsOf(run.schemeId()).forEach(step -> put(hands, duty(step.action()), step));
        // a supplementary run rests on what was checked in the one before it
        runs.ofScheme(run.schemeId(), run.year()).stream()
                .filter(each -> each.sequence() < run.sequence())
                .forEach(earlier -> follow(hands, earlier.id()));
        hands.remove(LineDuty.NOTICED);
        hands.remove(LineDuty.POSTED);
        follow(hands, run.id());
        lines.hands(lineId).forEach(hand -> hands.put(hand.duty(), hand));
        return new ArrayList<>(hands.values());
    }

    private void follow(Map<LineDuty, Hand> hands, long runId) {
        for (RunStep step : runs.stepsOf(runId)) {
            if (step.action() == RunAction.RETURN) {
                hands.keySet().removeIf(duty -> duty.compareTo(LineDuty.CALCULATED) > 0);
            } else if (step.action() == RunAction.VOID_NOTICE) {
                hands.remove(LineDuty.NOTICED);
            }
            put(hands, duty(step.action()), step.name(), step.at());
        }
    }

    private static void put(Map<LineDuty, Hand> hands, LineDuty duty, SchemeStep step) {
        put(hands, duty, step.name(), step.at());
    }

    private static void put(Map<LineDuty, Hand> hands, LineDuty duty, String name, LocalDateTime at) {
        if (duty != null) {
            hands.put(duty, new Hand(duty, name, at));
        }
    }

    private static LineDuty duty(SchemeAction action) {
        return switch (action) {
            case TOWNSHIP_APPROVE -> LineDuty.SCHEME_CHECKED;
            case COUNTY_APPROVE -> LineDuty.SCHEME_APPROVED;
            default -> null;
        };
    }

    private static LineDuty duty(RunAction action) {
        return switch (action) {
            case EXTRACT -> LineDuty.EXTRACTED;
            case CALCULATE, RAISE_BUDGET -> LineDuty.CALCULATED;
            case APPLY, APPLY_AGAIN -> LineDuty.APPLIED;
            case CHECK -> LineDuty.CHECKED;
            case REVIEW -> LineDuty.REVIEWED;
            case ISSUE_NOTICE -> LineDuty.NOTICED;
            case POST -> LineDuty.POSTED;
            default -> null;
        };
    }
}
