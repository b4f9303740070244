package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveService;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.Sex;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.extract.PersonFacts;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/** Gathers what the papers of a run have in common: their head, and their persons with what is on record of them. */
@ApplicationScoped
class RunPapers {

    private static final int CHUNK = 5_000;

    @Inject
    private CollectiveService collectives;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private DivisionService divisions;

    @Inject
    private RunRepository runs;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private RunPaperRepository rows;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    RunPaper head(SubsidyRun run) {
        Collective collective = collectives.open(run.collectiveId());
        return new RunPaper(
                run.number(),
                RosterDigest.shown(run.rosterDigest()),
                run.year(),
                run.sequence(),
                schemes.mattersOf(List.of(run.schemeId())).get(run.schemeId()),
                RunPaper.Place.of(run.place(), divisions.divisions()),
                collective.registration(),
                collective.bankName(),
                collectives.bankAccountEndOf(collective.id()),
                run.lineCount(),
                run.total(),
                new RunPaper.Printed(caller.displayName(), clock.now()));
    }

    /** The persons in the total, in their order. */
    List<RosterRow> roster(SubsidyRun run) {
        Map<Long, RunPaperRepository.Identity> who =
                rows.identitiesOnLines(run.id(), reach.seesFullIdNumbersIn(run.divisionCode()));
        Map<Long, PersonFacts> facts = new HashMap<>();
        extract(extractedBy(run)).forEach(person -> facts.put(person.personId(), person));
        Map<Long, Money> donated = donations(run);
        return rows.linesInTotal(run.id()).stream()
                .map(line -> row(
                        run,
                        line,
                        who.get(line.personId()),
                        facts.get(line.personId()),
                        donated.getOrDefault(line.personId(), Money.ZERO)))
                .toList();
    }

    /** A supplementary run rests on the extract of the run that it supplements. */
    private long extractedBy(SubsidyRun run) {
        return run.isSupplementary()
                ? runs.ofScheme(run.schemeId(), run.year()).get(0).id()
                : run.id();
    }

    /** They belong to the year of the collective and stand on the first paper of its own scheme, so that nothing is told twice. */
    private Map<Long, Money> donations(SubsidyRun run) {
        boolean own = schemes.mattersOf(List.of(run.schemeId())).isEmpty();
        return own && run.sequence() == 0 ? rows.managedDonations(run.collectiveId(), run.year()) : Map.of();
    }

    /** Everybody in the frozen extract, in their order; nobody for a run without one. */
    List<PersonFacts> extract(long runId) {
        List<PersonFacts> all = new ArrayList<>();
        List<PersonFacts> next;
        do {
            int after = all.isEmpty() ? 0 : all.get(all.size() - 1).lineNo();
            next = extracts.next(runId, after, CHUNK, Set.of());
            all.addAll(next);
        } while (next.size() == CHUNK);
        return all;
    }

    private static RosterRow row(
            SubsidyRun run,
            RunPaperRepository.StoredLine line,
            RunPaperRepository.Identity who,
            PersonFacts facts,
            Money donated) {
        LineTrace trace = TraceText.read(line.trace(), String.valueOf(line.personId()), run.standard());
        return new RosterRow(
                line.no(),
                who.name(),
                who.sex() == Sex.MALE ? "男" : "女",
                who.idNumber(),
                trace.basis().groups(),
                trace.basis().sponsored().isPositive(),
                line.tier(),
                facts == null ? null : lastPaid(facts, run.year()),
                line.base(),
                line.incentive(),
                donated,
                line.payable());
    }

    private static LocalDate lastPaid(PersonFacts person, int year) {
        return person.facts().money().own().stream()
                .filter(money -> money.year() == year && money.refundedOn() == null)
                .map(OwnContribution::paidOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where people can complain about what hangs out. */
    PublicListPrint.Telephones telephones(DivisionCode village) {
        Divisions all = divisions.divisions();
        return new PublicListPrint.Telephones(
                phone(all, village.at(DivisionLevel.TOWN)), phone(all, village.at(DivisionLevel.COUNTY)));
    }

    private static String phone(Divisions all, DivisionCode office) {
        return all.find(office.value()).map(Division::supervisionPhone).orElse(null);
    }
}
