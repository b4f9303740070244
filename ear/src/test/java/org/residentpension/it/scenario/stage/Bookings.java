package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.residentpension.intake.ImmediateIntake;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Upload;
import org.residentpension.platform.BusinessClock;

/** Tells the product what the case is given, by the files that would tell it, when the clock has reached it. */
@ApplicationScoped
public class Bookings {

    @Inject
    private ImmediateIntake intake;

    @Inject
    private BusinessClock clock;

    private final Deque<Fact> open = new ArrayDeque<>();

    void expect(List<Fact> facts) {
        open.clear();
        open.addAll(facts);
    }

    /** Facts of one kind that follow each other come in one file. */
    @Transactional
    public void upTo(LocalDate day) {
        while (!open.isEmpty() && !open.peek().on().isAfter(day)) {
            Fact first = open.remove();
            List<Fact> file = new ArrayList<>(List.of(first));
            while (!open.isEmpty() && isOfTheFile(first, open.peek(), day)) {
                file.add(open.remove());
            }
            book(file);
        }
    }

    /** A refund takes back what an earlier file has told. */
    private static boolean isOfTheFile(Fact first, Fact next, LocalDate day) {
        return !next.on().isAfter(day)
                && next.rank() == first.rank()
                && next.kind() == first.kind()
                && next.year() == first.year()
                && next.county().equals(first.county());
    }

    private void book(List<Fact> facts) {
        SheetImport file = take(facts);
        if (file.state() == SheetImport.State.DONE) {
            return;
        }
        List<IssueRow> issues = intake.issuesOf(file);
        boolean idle = issues.stream().allMatch(issue -> issue.code().equals("T_SPONSORSHIP_IDLE"));
        if (!idle) {
            throw new IllegalArgumentException("what the case is given was refused: " + issues);
        }
        // a sponsorship that takes no effect is no news to the product
        List<Fact> rest = new ArrayList<>(facts);
        issues.stream().map(IssueRow::row).sorted((a, b) -> b - a).forEach(row -> rest.remove(row - 2));
        if (!rest.isEmpty()) {
            book(rest);
        }
    }

    private SheetImport take(List<Fact> facts) {
        Fact first = facts.get(0);
        StringBuilder csv = new StringBuilder(header(first.kind()));
        facts.forEach(fact -> csv.append('\n').append(fact.row()));
        Upload upload = new Upload("given.csv", csv.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        SheetImport file = new SheetImport(first.kind(), first.county(), first.year(), upload, 1, clock.now());
        intake.add(file, upload);
        intake.take(file);
        return file;
    }

    static String header(ImportKind kind) {
        return switch (kind) {
            case TAX_PAYMENTS -> TaxRow.HEADER;
            case SPONSORSHIP -> SponsoredRow.HEADER;
            case HISTORY -> "证件号码,姓名,年度,个人缴费,缴费日期";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
