package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.agenda.AgendaService;
import org.residentpension.conformance.Comparison;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.books.RunBooks;
import org.residentpension.it.scenario.stage.fund.Donations;
import org.residentpension.it.scenario.stage.fund.GivenFunds;
import org.residentpension.it.scenario.stage.run.Runs;
import org.residentpension.it.scenario.stage.scheme.Collectives;
import org.residentpension.it.scenario.stage.scheme.GivenSchemes;
import org.residentpension.it.scenario.stage.trial.Trials;
import org.residentpension.it.scenario.stage.verb.TellGiven;
import org.residentpension.kernel.CivilTime;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.security.PasswordHash;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SuspensionDay;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/** The case that is being played, from the empty database to the last look. One case at a time. */
@ApplicationScoped
public class Scene {

    @Inject
    private EmptyDatabase emptyDatabase;

    @Inject
    private Offices offices;

    @Inject
    private Population population;

    @Inject
    private CaseLaw law;

    @Inject
    private Targets targets;

    @Inject
    private Collectives collectives;

    @Inject
    private GivenSchemes schemes;

    @Inject
    private GivenFunds funds;

    @Inject
    private Donations donations;

    @Inject
    private PaidElsewhere paidElsewhere;

    @Inject
    private Bookings bookings;

    @Inject
    private AgendaService agenda;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Runs runs;

    @Inject
    private Database database;

    @Inject
    private Trials trials;

    @Inject
    private Races races;

    @Inject
    private RunBooks books;

    @Inject
    private SuspensionDay suspensions;

    @Inject
    private BusinessClock clock;

    @Inject
    @Any
    private Instance<Verb> verbs;

    @Inject
    @Any
    private Instance<Query> queries;

    private Play play;
    private Object kept;
    private Outcome outcome;

    public void begin(Map<?, ?> fixtures, Map<?, ?> given, String firstAt) {
        play = new Play(new Fixtures(fixtures), new Given("given", given), CivilTime.parse(firstAt));
        outcome = Outcome.DONE;
        kept = null;
        set(play.begin());
        emptyDatabase.make();
    }

    @Transactional
    public void arrange() {
        offices.open(play);
        law.enact(play);
        population.settle(play);
        targets.set(play);
        collectives.found(play);
        schemes.settle(play);
        funds.fill(play);
        donations.expect(play);
        paidElsewhere.expect(play);
        tellBooked(play.begin().toLocalDate());
        bookings.expect(Facts.of(play));
    }

    /** The steps that others have to do before this one, if any; asked again until there are none left but those of the verb. */
    public List<Map<String, Object>> before(String user, Given step) {
        return helpers(user, step).stream()
                .map(helper -> Map.of(
                        "at",
                        helper.at() == null ? step.text("at") : helper.at(),
                        "as",
                        helper.user() == null ? play.userWith(helper.role(), helper.division()) : helper.user(),
                        "do",
                        helper.verb(),
                        "with",
                        helper.with()))
                .toList();
    }

    /**
     * What begins earlier than the step has its own due facts; only when nothing of it is left, those of the step are told. For
     * who has seen the object before the previous step nobody does anything more.
     */
    private List<Helper> helpers(String user, Given step) {
        if (isSeenBefore(step)) {
            return toldFirst(act(user, step)).orElse(List.of());
        }
        Verb verb = verb(step.text("do"));
        boolean begun = !play.reached().equals(LocalDateTime.MIN);
        if (verb.beginsEarlier()
                && (begun || bookings.due(act(user, step).day()).isEmpty())) {
            List<Helper> earlier = verb.before(new Act(play, user, step.time("at"), step.text("do"), step.map("with")));
            if (!earlier.isEmpty()) {
                return earlier;
            }
        }
        Act act = act(user, step);
        return toldFirst(act).orElseGet(() -> verb.before(act));
    }

    /** Of what the case is given, the next that is due; empty if nothing is. */
    private Optional<List<Helper>> toldFirst(Act act) {
        tellBooked(act.day());
        return bookings.due(act.day())
                .map(county -> List.of(new Helper("COUNTY_CLERK", county, TellGiven.NAME, Map.of("county", county))));
    }

    /** What needs nobody to bring it in. */
    private void tellBooked(LocalDate day) {
        donations.tell(day);
        paidElsewhere.tell(day);
    }

    private static boolean isSeenBefore(Given step) {
        return step.flag("concurrentWithPrevious", false);
    }

    /** The user looks at what she is going to act upon; what somebody else does meanwhile she does not see. */
    public void open(String user, Given step) {
        Act act = act(user, step);
        kept = verb(act.verb()).open(act);
    }

    public Outcome perform(String user, Given step) {
        Act act = act(user, step);
        Verb verb = verb(act.verb());
        if (!act.verb().equals(TellGiven.NAME)) {
            play.reach(act.at());
        }
        try {
            outcome = verb.perform(act, isSeenBefore(step) ? kept : verb.open(act));
        } catch (BusinessException refused) {
            outcome = Outcome.refused(refused.code());
        }
        return outcome;
    }

    /** It is that time, and nobody does anything yet. */
    public void moment(Given step) {
        play.reach(act(null, step).at());
    }

    /** As {@link #perform}, together with others; the time was told before. */
    public String race(String user, Given step) {
        Act act = new Act(play, user, step.time("at"), step.text("do"), step.map("with"));
        return races.run(act, verb(act.verb()), step.map("race"));
    }

    /** What a user may not do, or does only to take it back; see {@link Trials}. */
    public List<String> tryEverything(String user, Given step) {
        return trials.everything(act(user, step), Set.copyOf(step.texts("allowed")));
    }

    public List<String> faults(Given step) {
        return books.faults(act(null, step));
    }

    public List<String> payees(Given step) {
        return books.payees(act(null, step)).entrySet().stream()
                .map(Object::toString)
                .toList();
    }

    public String posted() {
        return books.posted();
    }

    /** The kinds of what waits for the user. */
    public List<String> agenda(String user, Given step) {
        act(user, step);
        return agenda.mine().items().stream().map(item -> item.kind().name()).toList();
    }

    /** Number, check code, run and key of the run's latest notice. */
    public List<String> notice(Given step) {
        PaymentNotice notice = notices.latestOf(runs.seen(act(null, step)).id()).orElseThrow();
        return List.of(notice.noticeNo(), notice.hash(), String.valueOf(notice.runId()), String.valueOf(notice.id()));
    }

    /** Lets somebody sign in as everybody does. */
    public void givePassword(String user, String password) {
        database.update(
                "UPDATE rp_user SET password_hash = ? WHERE user_name = ?",
                PasswordHash.hash(password.toCharArray()),
                user);
    }

    public String state(Given step) {
        return trials.state(act(null, step));
    }

    public List<String> differences(Given expect) {
        Map<Object, Object> expected = new LinkedHashMap<>(expect.fields());
        boolean silent = outcome.partly() || expect.has("warning");
        if (!expect.names("ok") && !(silent && (expect.has("code") || expect.has("warning")))) {
            expected.put("ok", !expect.has("code"));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ok", outcome.done());
        answer.put("code", noneOfTheGlossary(expect) ? null : outcome.code());
        answer.put("warning", outcome.warning());
        answer.put("warned", outcome.warned());
        answer.put("import", outcome.imported());
        expect.fields().keySet().stream()
                .map(String::valueOf)
                .filter(name -> expect.fields().get(name) instanceof List)
                .forEach(name -> answer.put(
                        name,
                        expect.maps(name).stream()
                                .map(wanted -> query(name).answer(play, wanted))
                                .toList()));
        return new Comparison().of(expected, answer);
    }

    /** A case that expects no code means those of the glossary; the product has names of its own for other refusals. */
    private boolean noneOfTheGlossary(Given expect) {
        boolean none = expect.fields().containsKey("code") && expect.fields().get("code") == null;
        return none
                && Arrays.stream(ReasonCode.values())
                        .noneMatch(code -> code.name().equals(outcome.code()));
    }

    private Act act(String user, Given step) {
        LocalDateTime at = step.time("at");
        LocalDate before = clock.today();
        set(at);
        if (clock.today().isAfter(before)) {
            population.draw(clock.today());
            suspensions.look(); // as the server does by itself in the first hour of the day
        }
        return new Act(play, user, at, step.text("do"), step.map("with"));
    }

    private void set(LocalDateTime at) {
        clock.set(Clock.fixed(at.atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
    }

    private Verb verb(String name) {
        return verbs.stream()
                .filter(verb -> verb.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the verb " + name + " is not built yet"));
    }

    private Query query(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the query " + name + " is not built yet"));
    }
}
