package org.residentpension.villagesubsidy.postingfile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.account.LedgerRepository;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.postingfile.PostingFileRepository.NewPostingFile;
import org.residentpension.villagesubsidy.run.NumberRepository;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/** The county tells the provincial system what it has posted: every entry in exactly one file, which can be fetched again (R-PST-1). */
@Stateless
public class PostingFileService {

    @Inject
    private PostingFileRepository files;

    @Inject
    private NumberRepository numbers;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private DivisionService divisions;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Law law;

    /** What no file has told yet, by village. */
    @Requires(Right.POSTING_FILE)
    public List<WaitingVillage> waiting(int year) {
        return files.waitingByVillage(year, reach.of(Right.POSTING_FILE));
    }

    /** The newest first. */
    @Requires(Right.POSTING_FILE)
    public List<PostingFile> files(int year) {
        return files.files(year, reach.of(Right.POSTING_FILE));
    }

    /** One that went out; its rows are in {@link #download}. */
    @Requires(value = Right.POSTING_FILE, ofObject = true)
    public PostingFile open(long id) {
        PostingFile file = files.byId(id).orElse(null);
        guard.assertMay(Right.POSTING_FILE, subject(id), file == null ? null : file.division());
        return file;
    }

    /** The files that tell something of one run, the first one first. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<PostingFile> ofRun(long runId) {
        desk.open(runId);
        return files.ofRun(runId);
    }

    /**
     * Everything of a place that waits goes into one numbered file.
     *
     * @param place a county, a town or one village
     * @return its key
     */
    @Once
    @Requires(Right.POSTING_FILE)
    public long issue(String place, int year) {
        Division division = guard.open(Right.POSTING_FILE, place);
        DivisionCode code = DivisionCode.of(division.code());
        caller.attempts("POSTING_FILE_ISSUE", "rp_division:" + code, code.value());
        // whoever posts waits, and so does whoever else issues a file
        ledger.lockPosting(code.at(DivisionLevel.COUNTY).value());
        ScopeReach there = reach.place(code.value());
        List<PostedRow> rows = files.waiting(year, reach.of(Right.POSTING_FILE), there);
        if (rows.isEmpty()) {
            throw new RunStepRefused("X_NOTHING_POSTED");
        }
        NewPostingFile file = new NewPostingFile(
                numbers.next(NumberRepository.Kind.POSTING_FILE, code, year),
                code,
                year,
                law.at(code, clock.today()).collectiveItemCode(),
                law.at(code, clock.today()).donationItemCode(),
                rows);
        long id = keep(file, division);
        audit.done(caller.line("POSTING_FILE_ISSUE")
                .about(subject(id), code.value())
                .change(null, file.number() + " " + rows.size() + " " + file.total()));
        return id;
    }

    private long keep(NewPostingFile file, Division division) {
        Act act = caller.act();
        PostingSheet sheet =
                new PostingSheet(file, divisions.fullName(division.code()), caller.displayName(), act.at());
        long id = files.add(file, sheet.digest(), act);
        for (PostingFile.Medium medium : PostingFile.Medium.values()) {
            files.keep(id, medium, sheet.write(medium));
        }
        return id;
    }

    /** The same bytes as on the first day. They hold whole identity numbers, so only whoever may issue files gets them. */
    @Requires(value = Right.POSTING_FILE, ofObject = true)
    public FormFile download(long id, PostingFile.Medium medium) {
        PostingFile file = open(id);
        audit.done(caller.line("POSTING_FILE_DOWNLOAD")
                .about(subject(id), file.division())
                .change(null, file.number() + " " + medium));
        byte[] content = files.content(id, medium);
        String title = "补助、资助入账文件" + file.number();
        return medium == PostingFile.Medium.WORKBOOK ? FormFile.workbook(title, content) : FormFile.csv(title, content);
    }

    private static String subject(long id) {
        return "rp_posting_file:" + id;
    }
}
