package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.participant.StagedPersons;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.rules.receipt.ToldRow;
import org.residentpension.villagesubsidy.run.NumberRepository;

/** Lays each staged row beside the notice that it names: another year, check code or person than there is a fault of the row. */
@ApplicationScoped
class ReceiptComparison {

    @Inject
    private ReceiptFileRepository staged;

    @Inject
    private StagedPersons places;

    @Inject
    private RunNotices ofRuns;

    @Inject
    private DonatedNotices ofDonations;

    ReceiptBook of(SheetImport file, Issues issues) {
        ScopeReach reach = places.reachOf(file, issues);
        Map<String, Optional<OpenNotice>> asked =
                new HashMap<>(); // also that there is none, so that it is looked for once
        Map<String, OpenNotice> known = new HashMap<>();
        List<ToldRow> rows = new ArrayList<>();
        Map<Integer, String> reasons = new HashMap<>();
        for (StagedReceiptRow row : staged.rows(file.id())) {
            OpenNotice open = asked.computeIfAbsent(row.told().noticeNo(), number -> open(number, reach, known))
                    .orElse(null);
            if (open == null) {
                issues.add(row.told().number(), ReceiptFault.N_NOTICE);
                continue;
            }
            ToldRow told = row.told().about(open.number());
            check(file, row, open, issues);
            if (!row.named() || told.person() != null) {
                rows.add(told);
                reasons.put(told.number(), row.reason());
            }
        }
        return new ReceiptBook(known, rows, reasons, staged.known(file.id()));
    }

    /**
     * Empty if there is none, or none that the file may be about. The database finds a notice in whatever letters the file writes its
     * number; {@code known} has it once, under the number on record.
     */
    private Optional<OpenNotice> open(String number, ScopeReach reach, Map<String, OpenNotice> known) {
        if (NumberRepository.Kind.DONATION.numbers(number)) {
            return ofDonations
                    .find(number)
                    .filter(notice -> reach.reaches(notice.donation().place()))
                    .map(notice -> known.computeIfAbsent(notice.noticeNo(), no -> ofDonations.open(notice)));
        }
        return ofRuns.find(number)
                .filter(notice -> reach.reaches(DivisionCode.of(notice.divisionCode())))
                .map(notice -> known.computeIfAbsent(notice.noticeNo(), no -> ofRuns.open(notice)));
    }

    private static void check(SheetImport file, StagedReceiptRow row, OpenNotice open, Issues issues) {
        int number = row.told().number();
        if (row.year() != open.year() || row.year() != file.year()) {
            issues.add(number, ReceiptFault.N_YEAR);
        }
        if (row.checkCode() != null && !row.checkCode().equalsIgnoreCase(open.hash())) {
            issues.add(number, ReceiptFault.N_HASH);
        }
        if (row.named() && row.told().person() == null) {
            issues.add(number, ReceiptFault.N_PERSON);
        } else if (!row.sameName()) {
            issues.add(number, ReceiptFault.N_NAME);
        }
    }
}
