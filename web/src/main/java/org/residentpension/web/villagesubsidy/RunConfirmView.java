package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.confirmation.ConfirmationService;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.line.LineState;

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

    private final List<DecisionDraft> drafts = new ArrayList<>();

    /** After the page itself: whoever confirms begins with what was proposed. */
    public void load() {
        if (page.isDeciding()) {
            lineFile.proposed(page.getRunId()).forEach(this::pick);
        }
    }

    public void pick(RunLine line) {
        if (drafts.stream().noneMatch(draft -> draft.getLine().id() == line.id())) {
            drafts.add(new DecisionDraft(line));
        }
    }

    public void drop(DecisionDraft draft) {
        drafts.remove(draft);
    }

    public boolean isPickable(RunLine line) {
        return page.isDeciding() && (line.state() == LineState.CALCULATED || line.state() == LineState.EXCEPTION);
    }

    public String propose() {
        service.propose(page.getRunId(), page.getVersion(), decisions());
        return page.done(RunAction.PROPOSE);
    }

    public String confirm() {
        service.confirm(page.getRunId(), page.getVersion(), decisions());
        return page.done(page.may("CONFIRM") ? RunAction.CONFIRM : RunAction.CONFIRM_REST);
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
