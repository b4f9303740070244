package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.confirmation.ConfirmationService;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;

/** 逐人确认: all lines as calculated, but for those that are lowered or left out with a reason. */
@Named
@ViewScoped
public class RunConfirmView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<LineDecision.Kind> KINDS = List.of(LineDecision.Kind.EXCLUDE, LineDecision.Kind.REDUCE);

    @Inject
    private RunLineService lineFile;

    @Inject
    private ConfirmationService service;

    @Inject
    private RunView page;

    @Inject
    private Digits digits;

    @Inject
    private Messages messages;

    private final List<DecisionDraft> drafts = new ArrayList<>();
    private final ArrayList<RunLine> own = new ArrayList<>();
    private final ArrayList<RunLine> rest = new ArrayList<>();

    /** After the page itself: whoever confirms begins with what was proposed. */
    public void load() {
        if (page.isDeciding()) {
            own.addAll(lineFile.ownOpen(page.getRunId()));
            if (isRest()) {
                int open = (int) lineFile.countLines(page.getRunId(), LineState.CALCULATED);
                lineFile.lines(page.getRunId(), LineState.CALCULATED, 0, open).stream()
                        .filter(line -> !isOwn(line))
                        .forEach(rest::add);
            }
            lineFile.proposed(page.getRunId()).forEach(this::pick);
        }
    }

    /** Others have confirmed all but a few. */
    private boolean isRest() {
        return page.getFile().run().state() == RunState.CONFIRMING;
    }

    private boolean isOwn(RunLine line) {
        return own.stream().anyMatch(each -> each.id() == line.id());
    }

    /** False for somebody of whom nothing but her own lines is left. */
    public boolean isLeft() {
        return !isRest() || !rest.isEmpty();
    }

    /** The names of those whose lines she leaves to others; null where there is nobody. */
    public String getLeftToOthers() {
        return own.isEmpty()
                ? null
                : own.stream().map(RunLine::name).collect(Collectors.joining(messages.sentence("list.comma")));
    }

    public void pick(RunLine line) {
        if (!isOwn(line) && drafts.stream().noneMatch(draft -> draft.getLine().id() == line.id())) {
            drafts.add(new DecisionDraft(line));
        }
    }

    public void drop(DecisionDraft draft) {
        drafts.remove(draft);
    }

    public boolean isPickable(RunLine line) {
        return page.isDeciding()
                && !isOwn(line)
                && (line.state() == LineState.CALCULATED || line.state() == LineState.EXCEPTION);
    }

    public String propose() {
        if (isUnfit()) {
            return "";
        }
        service.propose(page.getRunId(), page.getVersion(), decisions());
        return page.done(RunAction.PROPOSE);
    }

    public String confirm() {
        if (isUnfit()) {
            return "";
        }
        service.confirm(page.getRunId(), page.getVersion(), decisions());
        return page.done(page.may("CONFIRM") ? RunAction.CONFIRM : RunAction.CONFIRM_REST);
    }

    /** Whoever does not fit is told by name, all at once; the service would refuse the whole. */
    private boolean isUnfit() {
        drafts.stream()
                .filter(draft -> draft.fault() != null)
                .forEach(draft -> messages.error(
                        draft.fault(),
                        draft.getLine().name(),
                        digits.money(draft.getLine().payable())));
        return drafts.stream().anyMatch(draft -> draft.fault() != null);
    }

    private List<LineDecision> decisions() {
        return drafts.stream().map(DecisionDraft::decision).toList();
    }

    /** What the decisions change; never more than nothing, unless a line that waited comes in. */
    public Money getDifference() {
        return drafts.stream().map(draft -> draft.after().minus(draft.before())).reduce(Money.ZERO, Money::plus);
    }

    public Money getTotal() {
        return page.getFile().run().total().plus(getDifference());
    }

    /** What the button confirms: not her own lines, and of a run that others began only what they left. */
    public Money getConfirmedTotal() {
        Money of = isRest() ? sum(rest) : page.getFile().run().total().minus(sum(own));
        return of.plus(getDifference());
    }

    public long getConfirmedPersons() {
        return getPersons() - (isRest() ? page.getFile().run().lineCount() - paid(rest) : paid(own));
    }

    private static Money sum(List<RunLine> some) {
        return some.stream().filter(RunLine::inTotal).map(RunLine::payable).reduce(Money.ZERO, Money::plus);
    }

    private static long paid(List<RunLine> some) {
        return some.stream().filter(RunLine::inTotal).count();
    }

    public long getPersons() {
        long before =
                drafts.stream().filter(draft -> draft.before().isPositive()).count();
        long after = drafts.stream().filter(draft -> draft.after().isPositive()).count();
        return page.getFile().run().lineCount() - before + after;
    }

    public List<LineDecision.Kind> getKinds() {
        return KINDS;
    }

    public List<DecisionDraft> getDrafts() {
        return drafts;
    }
}
