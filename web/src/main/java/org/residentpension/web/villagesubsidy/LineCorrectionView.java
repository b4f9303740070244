package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.participant.PersonFilter;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.posting.Correction;
import org.residentpension.villagesubsidy.run.posting.CorrectionRow;
import org.residentpension.villagesubsidy.run.posting.CorrectionService;
import org.residentpension.villagesubsidy.run.posting.Posting;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** A posted line whose money belongs to somebody else, or came twice: the request that two others approve (R-COR). */
@Named
@ViewScoped
public class LineCorrectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionService service;

    @Inject
    private RunFileService files;

    @Inject
    private PersonService persons;

    @Inject
    private RunLineView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private final ArrayList<CorrectionRow> cases = new ArrayList<>();
    private Posting posting;
    private boolean barred;
    private String rightNumber;
    private Correction.MoneyTo moneyTo = Correction.MoneyTo.PENSION_FUND;
    private String why;

    /** After the page itself. */
    public void load() {
        posting = page.getExplanation() == null
                ? null
                : service.postingOf(
                                page.getFile().run().id(),
                                page.getExplanation().line().id())
                        .orElse(null);
        if (page.getExplanation() != null) {
            long person = page.getExplanation().line().personId();
            service.ofRun(page.getFile().run().id()).stream()
                    .filter(row -> row.concerns(posting, person))
                    .forEach(cases::add);
        }
        barred = posting != null && files.isBarred(page.getFile().run().id(), RunAction.DECIDE_EXCEPTION);
    }

    public String request() {
        String typed = Typed.text(rightNumber);
        Long right = typed == null ? null : personOf(typed);
        if (typed != null && right == null) {
            messages.error("run.correction.nobody");
            return null;
        }
        service.request(posting.id(), new Correction.Wanted(right, right == null ? moneyTo : null, why));
        messages.info("run.done", messages.word("event", "SUBSIDY_CORRECTION_REQUEST"));
        messages.keep();
        return "/subsidy/run?faces-redirect=true&id=" + page.getFile().run().id();
    }

    /** Null for a number that nobody in the caller's reach has. */
    private Long personOf(String typed) {
        return persons.page(new PersonFilter(null, null, IdNumberCheck.cleaned(typed), null, null), 0, 1).stream()
                .map(person -> person.id())
                .findFirst()
                .orElse(null);
    }

    /** What was asked for, and became of it, about what was posted for this line, or posted to its person instead. */
    public List<CorrectionRow> getCases() {
        return cases;
    }

    public boolean isRequestable() {
        return posting != null
                && !barred
                && caller.may(Right.RUN_CHECK)
                && cases.stream().allMatch(row -> row.state() == Correction.State.REFUSED);
    }

    public Posting getPosting() {
        return posting;
    }

    public String getRightNumber() {
        return rightNumber;
    }

    public void setRightNumber(String rightNumber) {
        this.rightNumber = rightNumber;
    }

    public Correction.MoneyTo[] getWays() {
        return Correction.MoneyTo.values();
    }

    public Correction.MoneyTo getMoneyTo() {
        return moneyTo;
    }

    public void setMoneyTo(Correction.MoneyTo moneyTo) {
        this.moneyTo = moneyTo;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
