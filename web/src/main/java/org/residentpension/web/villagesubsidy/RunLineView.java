package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;
import org.residentpension.villagesubsidy.run.check.DuplicateService;
import org.residentpension.villagesubsidy.run.check.ExceptionDecision;
import org.residentpension.villagesubsidy.run.file.LaterLine;
import org.residentpension.villagesubsidy.run.file.LineExplanation;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.publicity.ObjectionForm;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.faces.Typed;

/** Why a line amounts to what it does, and what can be done with this line alone. */
@Named
@ViewScoped
public class RunLineView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private RunFileService files;

    @Inject
    private RunLineService lineFile;

    @Inject
    private CountyCheckService county;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private ObjectionService objections;

    @Inject
    private StandardWords standards;

    @Inject
    private RunWords words;

    @Inject
    private Operator operator;

    @Inject
    private Messages messages;

    private String run;
    private String id;
    private int version;
    private RunFile file;
    private transient LineExplanation explanation;
    private long person;
    private String why;
    private String raisedBy;
    private String contact;
    private String content;
    private String evidence;

    /** A component of the standard, what it gives to this person, and what of hers it looks at; empty where the table says it all. */
    public record Part(StandardWords.Table table, Money amount, String hers) {}

    public void load() {
        file = files.open(number(run));
        version = file.run().version();
        read();
    }

    /** What stands on the page is read anew for every request; what was typed stays. */
    private void read() {
        explanation = lineFile.explain(file.run().id(), number(id)).orElse(null);
        person = explanation == null ? NOBODYS : explanation.line().personId();
    }

    private static long number(String typed) {
        Long number = Typed.number(typed);
        return number == null ? NOBODYS : number;
    }

    public String acceptLower() {
        county.decideException(file.run().id(), version, person, ExceptionDecision.ACCEPT_LOWER, why);
        return done(RunAction.DECIDE_EXCEPTION);
    }

    public String exclude() {
        county.decideException(file.run().id(), version, person, ExceptionDecision.EXCLUDE, why);
        return done(RunAction.DECIDE_EXCEPTION);
    }

    public String release() {
        duplicates.release(file.run().id(), version, person, why);
        return done(RunAction.RELEASE_DUPLICATE);
    }

    public String review() {
        county.reviewLine(file.run().id(), version, person);
        return done(RunAction.REVIEW_LINE);
    }

    public String object() {
        objections.raise(
                file.run().id(),
                version,
                new ObjectionForm(person, raisedBy, Typed.text(contact), content, Typed.text(evidence)));
        return done(RunAction.OBJECT);
    }

    private String done(RunAction action) {
        messages.info("run.done", words.action(action));
        messages.keep();
        return "/subsidy/line?faces-redirect=true&run=" + file.run().id() + "&id=" + number(id);
    }

    /** Whoever decides says why; a lower amount of live data is there only after the county's check. */
    public boolean isExceptionOpen() {
        return getExplanation() != null
                && explanation.line().state() == LineState.EXCEPTION
                && !explanation.line().heldMoney()
                && file.may(RunAction.DECIDE_EXCEPTION);
    }

    public boolean isLowerable() {
        return isExceptionOpen()
                && explanation.line().suggested() != null
                && explanation.line().reasons().contains(ReasonCode.S_DRIFT)
                && file.run().state().acceptsLower();
    }

    public boolean isReleasable() {
        return isExceptionOpen()
                && explanation.line().reasons().contains(ReasonCode.S_DUPLICATE)
                && file.may(RunAction.RELEASE_DUPLICATE);
    }

    /** Two collectives claim her and the county has not decided in time. */
    public boolean isReleaseLate() {
        return isExceptionOpen()
                && explanation.line().reasons().contains(ReasonCode.S_DUPLICATE)
                && !file.may(RunAction.RELEASE_DUPLICATE);
    }

    /** What the county can do about her then, by a sentence of its own. */
    public String getReleaseAdvice() {
        if (file.run().isSupplementary()) {
            return "run.exception.nextSupplement";
        }
        return isClaimOver() ? "run.exception.claimOver" : "refusal.RunStepRefused.X_RELEASE";
    }

    /** She is held for the claim of another collective that has come to nothing meanwhile. */
    public boolean isClaimOver() {
        return getExplanation().line().state() == LineState.EXCEPTION
                && explanation.line().reasons().contains(ReasonCode.S_DUPLICATE)
                && !explanation.line().heldMoney()
                && !lineFile.isClaimedElsewhere(file.run().id(), person);
    }

    public boolean isReviewable() {
        return getExplanation() != null && explanation.line().inTotal() && file.may(RunAction.REVIEW_LINE);
    }

    public boolean isObjectable() {
        return getExplanation() != null && (file.may(RunAction.OBJECT) || file.may(RunAction.OBJECT_LATE));
    }

    /** In the order of the standard; none for somebody who gets nothing. */
    public List<Part> getParts() {
        LineTrace trace = getExplanation().trace();
        List<Money> amounts = trace.amount().components();
        List<StandardWords.Table> tables = standards.tables(trace.standard());
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new Part(
                        tables.get(i),
                        amounts.get(i),
                        standards.hers(trace.standard().components().get(i), trace.basis())))
                .toList();
    }

    /** What became of her in the supplementary runs after this one. */
    public List<LaterLine> getLater() {
        return lineFile.later(file.run().id(), number(id));
    }

    /** The law that was applied, in words, each value with its source and article. */
    public List<ReadingsView.Line> getLaw() {
        return getExplanation().law().stream()
                .map(line -> ReadingsView.line(line, operator.getLocale()))
                .toList();
    }

    public String getGroups() {
        return getExplanation().trace().basis().groups().stream()
                .sorted()
                .map(group -> messages.word("specialGroup", group))
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }

    /** Null for a line of another run. */
    public LineExplanation getExplanation() {
        if (explanation == null) {
            read();
        }
        return explanation;
    }

    public RunFile getFile() {
        return file;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(String raisedBy) {
        this.raisedBy = raisedBy;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
