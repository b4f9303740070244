package org.residentpension.villagesubsidy.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.filing.FilingBatch;
import org.residentpension.villagesubsidy.filing.FilingRow;
import org.residentpension.villagesubsidy.filing.FilingService;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.villagesubsidy.simulation.FrozenSimulation;
import org.residentpension.villagesubsidy.simulation.FrozenSimulationRepository;

/** Prints a filing of the county to the city (F9) for whoever may read it. */
@Stateless
public class FilingFormService {

    @Inject
    private FilingService filings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private FrozenSimulationRepository simulations;

    @Inject
    private FilingPrint print;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @param workbook as a workbook instead of a page */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public FormFile print(long batchId, boolean workbook) {
        FilingService.FilingFile file = filings.open(batchId);
        FilingBatch batch = file.batch();
        Divisions places = divisions.divisions();
        FilingPrint.Office office = new FilingPrint.Office(
                places.name(batch.divisionCode()),
                file.sentBy(),
                places.find(batch.divisionCode()).map(Division::responsible).orElse(null));
        List<FiledRow> rows = new ArrayList<>();
        for (FilingRow row : file.rows()) {
            rows.add(row(rows.size() + 1, row, places));
        }
        FormFile form = workbook
                ? FilingBook.of(batch, office, rows)
                : print.of(batch, office, rows, new RunPaper.Printed(caller.displayName(), clock.now()));
        audit.done(caller.line("FORM_PRINT")
                .about("rp_filing_batch:" + batchId, batch.divisionCode())
                .change(null, (workbook ? "FILING_BOOK " : "FILING ") + batch.number()));
        return form;
    }

    private FiledRow row(int no, FilingRow row, Divisions places) {
        Optional<SubsidyScheme> scheme = Optional.ofNullable(row.schemeId()).flatMap(schemes::byId);
        Optional<FrozenSimulation> told = Optional.ofNullable(row.schemeId()).flatMap(simulations::of);
        return new FiledRow(
                no,
                places.name(
                        DivisionCode.of(row.division()).at(DivisionLevel.TOWN).value()),
                places.name(row.division()),
                row.collective(),
                word(row.event()),
                scheme.map(SubsidyScheme::number).orElse(null),
                scheme.map(FilingFormService::years).orElse(null),
                scheme.map(each -> StandardText.scope(each.standard().scope())).orElse(null),
                scheme.map(FilingFormService::summary).orElse(null),
                told.map(each -> each.total().persons()).orElse(null),
                told.map(FrozenSimulation::expected)
                        .or(() -> scheme.map(each -> each.standard().budget()))
                        .orElse(null),
                scheme.map(SubsidyScheme::countyApprovedAt)
                        .map(at -> at.toLocalDate())
                        .orElse(null),
                note(row, scheme.isPresent() && told.isEmpty()));
    }

    /** For what ends or goes on again from when on and why; for a scheme whether its figures are those of the budget. */
    private static String note(FilingRow row, boolean budgeted) {
        if (row.holdsFrom() != null) {
            return "自 " + PaperWords.of(row.holdsFrom()) + " 起" + word(row.event()) + "：" + row.why();
        }
        return budgeted ? "无测算，按预算" : "";
    }

    private static String years(SubsidyScheme scheme) {
        return scheme.year() == scheme.lastYear()
                ? Integer.toString(scheme.year())
                : scheme.year() + "—" + scheme.lastYear();
    }

    private static String summary(SubsidyScheme scheme) {
        return scheme.standard().components().stream()
                .map(component -> StandardText.of(component).summary())
                .collect(Collectors.joining("；"));
    }

    private static String word(SchemeEvent.Kind event) {
        return switch (event) {
            case NEW -> "新立";
            case CHANGE -> "变更";
            case SUSPENSION -> "暂停";
            case RESUMPTION -> "恢复";
            case EXIT -> "退出";
        };
    }
}
