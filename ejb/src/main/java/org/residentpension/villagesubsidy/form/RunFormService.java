package org.residentpension.villagesubsidy.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.notice.NoticeFile;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.ObjectionContacts;
import org.residentpension.villagesubsidy.run.publicity.ObjectionRepository;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicityRepository;
import org.residentpension.villagesubsidy.run.publicity.RunEvidence;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.taxfile.NoticeSheet;

/** Prints the forms of a run for whoever may read it; whole identity numbers only where her role sees them. */
@Stateless
public class RunFormService {

    @Inject
    private RunPapers papers;

    @Inject
    private RunPaperRepository rows;

    @Inject
    private RosterPrint roster;

    @Inject
    private PublicListPrint publicLists;

    @Inject
    private ObjectionPrint objectionForms;

    @Inject
    private ApplicationPrint applications;

    @Inject
    private NoticePrint noticeForms;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private PublicityRepository lists;

    @Inject
    private ObjectionRepository objections;

    @Inject
    private ObjectionContacts contacts;

    @Inject
    private RunEvidence evidence;

    @Inject
    private NoticeRepository notices;

    @Inject
    private LineRepository lines;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunDesk desk;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Law law;

    @Inject
    private DivisionService divisions;

    /**
     * Empty for a form that does not exist: not in this state of the run, or for a list, objection or notice that is not its own.
     *
     * @param part the list, objection or notice that is printed; not looked at for the other forms
     */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Optional<FormFile> print(RunForm form, long runId, long part) {
        SubsidyRun run = desk.open(runId);
        Optional<FormFile> file = form.existsFor(run) ? of(form, run, part) : Optional.empty();
        file.ifPresent(printed -> audit.done(caller.line("FORM_PRINT")
                .about(RunDesk.subject(runId), run.divisionCode())
                .change(null, form + " " + run.number())));
        return file;
    }

    private Optional<FormFile> of(RunForm form, SubsidyRun run, long part) {
        return switch (form) {
            case ROSTER -> Optional.of(roster.of(papers.head(run), papers.roster(run)));
            case ROSTER_BOOK ->
                Optional.of(RosterBook.of(
                        papers.head(run), papers.roster(run), reach.seesFullIdNumbersIn(run.divisionCode())));
            case EXTRACT -> extract(run);
            case PUBLIC_LIST -> publicList(run, part);
            case OBJECTION -> objection(run, part);
            case APPLICATION -> Optional.of(application(run));
            case NOTICE -> notice(run, part);
            case NOTICE_BOOK, NOTICE_TEXT -> noticeFile(form, run, part);
        };
    }

    private Optional<FormFile> extract(SubsidyRun run) {
        SubsidyPolicy policy = law.at(run.place(), run.lawDay()).subsidy();
        ExtractBook.AsOf asOf = new ExtractBook.AsOf(
                policy.groupAsOf(run.year()),
                policy.membershipAsOf(run.year()),
                run.place(),
                divisions.divisions().tree());
        return extracts.summary(run.id())
                .map(summary -> ExtractBook.of(
                        papers.head(run),
                        summary,
                        asOf,
                        papers.extract(run.id()),
                        rows.identitiesInExtract(run.id(), reach.seesFullIdNumbersIn(run.divisionCode())),
                        rows.reasons(run.id())));
    }

    private Optional<FormFile> publicList(SubsidyRun run, long id) {
        return lists.lists(run.id()).stream()
                .filter(list -> list.id() == id)
                .findFirst()
                .map(list -> publicLists.of(
                        papers.head(run).showing(list.hash(), list.lines(), list.total()),
                        papers.telephones(run.place()),
                        list,
                        lists.rowsOf(id),
                        evidence.of(run, list)));
    }

    private Optional<FormFile> objection(SubsidyRun run, long id) {
        return objections.ofRun(run.id()).stream()
                .filter(objection -> objection.id() == id)
                .findFirst()
                .map(objection -> objectionForms.of(
                        papers.head(run),
                        objection,
                        beside(run, objection),
                        about(run, objection),
                        rows.signersOf(id).orElseThrow()));
    }

    private ObjectionPrint.Beside beside(SubsidyRun run, LineObjection objection) {
        return new ObjectionPrint.Beside(
                contacts.isShown(run),
                contacts.of(run, List.of(objection)).get(objection.id()),
                evidence.of(run, contacts.isLetterShown(run) ? List.of(objection) : List.of()).stream()
                        .filter(file -> file.subject().equals(objection.subject()))
                        .map(Evidence::fileName)
                        .toList());
    }

    private ObjectionPrint.About about(SubsidyRun run, LineObjection objection) {
        RunPaperRepository.Identity who =
                rows.identitiesOnLines(run.id(), false).get(objection.personId());
        return lines.ofPerson(run.id(), objection.personId())
                .map(line -> new ObjectionPrint.About(
                        line.lineNo(), who.name(), who.idNumber(), PaperWords.of(line.payable())))
                .orElse(new ObjectionPrint.About(0, "", "", ""));
    }

    private FormFile application(SubsidyRun run) {
        List<PublicList> hung = lists.lists(run.id()).stream()
                .filter(list -> list.round() == run.round())
                .toList();
        return applications.of(
                papers.head(run),
                schemes.byId(run.schemeId()).orElseThrow(),
                papers.roster(run),
                ApplicationPrint.Periods.of(hung),
                hung.stream().mapToInt(list -> evidence.of(run, list).size()).sum(),
                ApplicationPrint.Objections.of(objections.ofRun(run.id())));
    }

    /** Holds whole identity numbers: only for those who issue notices or record what the tax bureau answers. */
    private Optional<FormFile> noticeFile(RunForm form, SubsidyRun run, long id) {
        if (!reach.of(Right.RECEIPT_RECORD).reaches(run.place())
                && !reach.of(Right.NOTICE_ISSUE).reaches(run.place())) {
            return Optional.empty();
        }
        RunPaper head = papers.head(run);
        return livingNotice(run, id)
                .map(notice -> NoticeSheet.of(new NoticeFile(
                        notice,
                        run.year(),
                        head.matter(),
                        head.collective().legalName(),
                        head.collective().creditCode(),
                        notices.linesOf(id, true),
                        List.of())))
                .map(sheet -> form == RunForm.NOTICE_BOOK
                        ? FormFile.workbook(sheet.title(), sheet.workbook())
                        : FormFile.csv(sheet.title(), sheet.csv()));
    }

    private Optional<PaymentNotice> livingNotice(SubsidyRun run, long id) {
        return notices.ofRun(run.id()).stream()
                .filter(notice -> notice.id() == id && notice.state() != NoticeState.VOID)
                .findFirst();
    }

    private Optional<FormFile> notice(SubsidyRun run, long id) {
        return livingNotice(run, id)
                .map(notice -> noticeForms.of(NoticePaper.of(
                        papers.head(run),
                        notice,
                        rows.signersOfNotice(id),
                        notices.linesOf(id, reach.seesFullIdNumbersIn(run.divisionCode())))));
    }
}
