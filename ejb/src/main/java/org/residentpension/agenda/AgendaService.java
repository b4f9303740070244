package org.residentpension.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.Policy;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Puts together what waits for the caller, in all her roles and divisions, as of now. */
@Stateless
public class AgendaService {

    /** A day that is over is still told for so long. */
    private static final int REMEMBERED = 14;

    @Inject
    private AgendaRepository repository;

    @Inject
    private Law law;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** Nothing for somebody without a right that anything here waits for. */
    @Requires(ofObject = true)
    public Agenda mine() {
        Optional<Policy> policy = policy();
        List<AgendaKind> kinds = Arrays.stream(AgendaKind.values())
                .filter(kind -> caller.may(kind.right()) && isSeason(kind, policy))
                .toList();
        Map<Right, ScopeReach> reaches =
                reach.ofEach(kinds.stream().map(AgendaKind::right).collect(Collectors.toSet()));
        Map<AgendaKind, ScopeReach> hers = new EnumMap<>(AgendaKind.class);
        kinds.forEach(kind -> hers.put(kind, reaches.get(kind.right())));
        List<AgendaItem> items = repository
                .waiting(
                        hers,
                        new AgendaRepository.Asked(
                                caller.staffId(), clock.now(), openYear(policy), photographs(policy)))
                .stream()
                .map(waiting -> item(waiting, policy))
                .toList();
        return new Agenda(items, policy.map(this::countdowns).orElse(List.of()));
    }

    private boolean isSeason(AgendaKind kind, Optional<Policy> policy) {
        LocalDate today = clock.today();
        return switch (kind) {
            case RUN_OPEN ->
                policy.filter(law -> today.isAfter(law.subsidy().cutoff(today.getYear())))
                        .isPresent();
            case RESULT_PHOTO -> photographs(policy);
            default -> true;
        };
    }

    /** Next year once the last day for this year's notices is over; this year where her county's law is not known. */
    private int openYear(Optional<Policy> policy) {
        LocalDate today = clock.today();
        int year = today.getYear();
        return policy.filter(law -> today.isAfter(law.subsidy().noticeUntil(year)))
                .map(law -> year + 1)
                .orElse(year);
    }

    private static boolean photographs(Optional<Policy> policy) {
        return policy.filter(law -> law.subsidy().evidenceFiles()).isPresent();
    }

    private static AgendaItem item(AgendaRepository.Waiting waiting, Optional<Policy> policy) {
        return new AgendaItem(waiting.kind(), waiting.count(), waiting.first(), waiting.year(), due(waiting, policy));
    }

    private static LocalDate due(AgendaRepository.Waiting waiting, Optional<Policy> policy) {
        return switch (waiting.kind().due()) {
            case NONE -> null;
            case STORED -> waiting.day();
            case NOTICE_UNTIL ->
                policy.map(law -> law.subsidy().noticeUntil(waiting.year())).orElse(null);
            case EXTRACT_DEADLINE ->
                policy.map(law -> law.subsidy().extractDeadline(waiting.year())).orElse(null);
            case RESULT_DISCLOSURE ->
                policy.map(law -> waiting.day().plusDays(law.subsidy().resultDisclosureDays()))
                        .orElse(null);
        };
    }

    private List<Countdown> countdowns(Policy policy) {
        LocalDate today = clock.today();
        return Arrays.stream(Milestone.values())
                .filter(milestone -> caller.may(milestone.right()))
                .map(milestone -> countdown(milestone, milestone.in(today.getYear(), policy), today))
                .filter(countdown -> countdown.days() >= -REMEMBERED)
                .sorted(Comparator.comparing(Countdown::day))
                .toList();
    }

    private static Countdown countdown(Milestone milestone, LocalDate day, LocalDate today) {
        return new Countdown(milestone, day, ChronoUnit.DAYS.between(today, day));
    }

    /** The law of her county; of the first one if she has several, none for a whole city. */
    private Optional<Policy> policy() {
        return caller.grants().stream()
                .map(grant -> DivisionCode.of(grant.divisionCode()))
                .filter(code -> !code.at(DivisionLevel.COUNTY).equals(code.at(DivisionLevel.CITY)))
                .map(code -> code.at(DivisionLevel.COUNTY))
                .sorted()
                .findFirst()
                .map(county -> law.at(county, clock.today()));
    }
}
