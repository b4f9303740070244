package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.form.RunForm;
import org.residentpension.villagesubsidy.postingfile.PostingFile;
import org.residentpension.villagesubsidy.postingfile.PostingFileService;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.notice.ReceiptRow;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** One run: how far it is, whose turn it is, its lines, its papers and its way. What can be done with it stands in beans of its own. */
@Named
@ViewScoped
public class RunView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private RunFileService files;

    @Inject
    private RunLineService lineFile;

    @Inject
    private PostingFileService postings;

    @Inject
    private Places placesOfCaller;

    @Inject
    private RunWords words;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    private String id;
    private int version;
    private String state;
    private RunFile file;
    private Places.Known places;
    private LazyRows<RunLine> rows;
    private List<PostingFile> postingFiles;
    private Money lastYear;
    private List<SubsidyRun> others;

    /** The version that the user sees goes with every form; whoever was quicker makes it stale. */
    public void load() {
        Long asked = Typed.number(id);
        file = files.open(asked == null ? NOBODYS : asked);
        version = file.run().version();
        places = placesOfCaller.of(Right.RUN_READ);
        long run = getRunId();
        postingFiles = postings.ofRun(run);
        lastYear = files.outsideBandOf(run);
        others = files.others(run);
        LineState chosen = getStateChosen();
        rows = new LazyRows<>(
                lineFile.countLines(run, chosen),
                (first, size) -> lineFile.lines(run, chosen, first, size),
                RunLine::id);
    }

    /** Tells what was done and shows the run anew. */
    public String done(RunAction action) {
        return told(words.action(action));
    }

    /** The same for an act that is none on the run itself, by its event of the audit trail. */
    String done(String event) {
        return told(messages.word("event", event));
    }

    private String told(String what) {
        return say("run.done", what);
    }

    /** The run as it stands after an act. */
    RunFile read() {
        return files.open(getRunId());
    }

    /** Tells it in a sentence of its own, and shows the run anew. */
    String say(String sentence, Object... what) {
        messages.info(sentence, what);
        messages.keep();
        return "/subsidy/run?faces-redirect=true&id=" + getRunId();
    }

    public boolean may(String action) {
        return file.may(RunAction.valueOf(action));
    }

    public boolean prints(String form) {
        return RunForm.valueOf(form).existsFor(file.run());
    }

    /** How a form is asked for; {@code part} is the list, objection or notice, 0 for the others. */
    public String formOf(String form, long part) {
        return formOf(form, getRunId(), part);
    }

    static String formOf(String form, long run, long part) {
        return "form=" + form + "&run=" + run + (part == 0 ? "" : "&part=" + part);
    }

    /** Somebody's turn to say what becomes of single lines; nobody's while the run as a whole is held back. */
    public boolean isDeciding() {
        return file.over() == null && lastYear == null && (may("PROPOSE") || may("CONFIRM") || may("CONFIRM_REST"));
    }

    /** Last year's total where the county's bound holds the run back; null where it does not. */
    public Money getLastYear() {
        return lastYear;
    }

    /** She would be the one whose turn it is, were it not for her own hand in it or her family on the list. */
    public boolean isBarred() {
        RunAction next = file.next() == null ? null : file.next().action();
        return next != null
                && next.isCountyStep()
                && !file.may(next)
                && caller.may(next.right())
                && next.leadsFrom(file.run().state())
                && files.isBarred(getRunId(), next);
    }

    public boolean isLate() {
        return file.next() != null
                && file.next().deadline() != null
                && file.next().deadline().isBefore(clock.today());
    }

    /** Before that there is neither a budget that counts nor a list with a check code. */
    public boolean isCalculated() {
        return file.run().standard() != null;
    }

    /** Whether the county still decides on lines that are put aside; afterwards they wait for a supplementary run. */
    public boolean isExceptionDecidable() {
        return RunAction.DECIDE_EXCEPTION.leadsFrom(file.run().state());
    }

    /** Null where the resolution names none, or before anything was calculated. */
    public Money getBudget() {
        return file.run().standard() == null ? null : file.run().standard().budget();
    }

    public String getVillage() {
        return places.name(file.run().divisionCode());
    }

    /** The lists of the round that hangs out, each with its photographs. */
    public List<PublicList> getPhotographed() {
        return file.objectable().stream()
                .filter(list -> list.round() == file.run().round())
                .toList();
    }

    public List<ReceiptRow> receipts(long notice) {
        return files.receipts(getRunId(), notice);
    }

    /** What told the provincial system of this run's postings. */
    public List<PostingFile> getPostingFiles() {
        return postingFiles;
    }

    /** Null for somebody without a line in this run. */
    public RunLine lineOf(long person) {
        return lineFile.lineOf(getRunId(), person).orElse(null);
    }

    public LineState getStateChosen() {
        return Typed.constant(LineState.class, state);
    }

    public LineState[] getStates() {
        return LineState.values();
    }

    public LazyRows<RunLine> getRows() {
        return rows;
    }

    public RunFile getFile() {
        return file;
    }

    /** The supplements to it, or what it supplements. */
    public List<SubsidyRun> getOthers() {
        return others;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public long getRunId() {
        return file.run().id();
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

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }
}
