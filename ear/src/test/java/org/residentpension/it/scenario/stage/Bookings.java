package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;

/** What the case is given besides, waiting for its day: then a county clerk brings in the files that tell it. */
@ApplicationScoped
public class Bookings {

    @Inject
    private Files files;

    private final Deque<Fact> open = new ArrayDeque<>();

    void expect(List<Fact> facts) {
        open.clear();
        open.addAll(facts);
    }

    /** One more that can only be told on a later day, behind those of the same day. */
    void expect(Fact fact) {
        List<Fact> all = new ArrayList<>(open);
        all.add(fact);
        all.sort(Comparator.comparing(Fact::on).thenComparing(Fact::rank));
        expect(all);
    }

    /** The county of the next fact that can be told; empty if none can. */
    Optional<String> due(LocalDate day) {
        return Optional.ofNullable(open.peek())
                .filter(fact -> !fact.on().isAfter(day))
                .map(Fact::county);
    }

    /** Everything up to the day, as far as it concerns this county; facts of one kind that follow each other come in one file. */
    public void tell(String county, LocalDate day) {
        while (due(day).filter(county::equals).isPresent()) {
            Fact first = open.remove();
            List<Fact> file = new ArrayList<>(List.of(first));
            while (!open.isEmpty() && isOfTheFile(first, open.peek(), day)) {
                file.add(open.remove());
            }
            tell(file);
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

    private void tell(List<Fact> facts) {
        Fact first = facts.get(0);
        StringBuilder csv = new StringBuilder(header(first.kind()));
        facts.forEach(fact -> csv.append('\n').append(fact.row()));
        SheetImport file = files.bringIn(
                first.kind(), first.county(), first.year(), csv.append('\n').toString());
        if (file.state() != SheetImport.State.DONE) {
            tellRest(facts, files.issues(file));
        }
    }

    /** A sponsorship that takes no effect is no news to the product; anything else makes the case impossible. */
    private void tellRest(List<Fact> facts, List<IssueRow> issues) {
        if (!issues.stream().allMatch(issue -> issue.code().equals("T_SPONSORSHIP_IDLE"))) {
            throw new IllegalArgumentException("what the case is given was refused: " + issues);
        }
        List<Fact> rest = new ArrayList<>(facts);
        issues.stream()
                .map(issue -> facts.get(issue.row() - 2)) // below the headers
                .forEach(rest::remove);
        if (!rest.isEmpty()) {
            tell(rest);
        }
    }

    private static String header(ImportKind kind) {
        return switch (kind) {
            case TAX_PAYMENTS -> TaxRow.HEADER;
            case SPONSORSHIP -> SponsoredRow.HEADER;
            case HISTORY -> "证件号码,姓名,年度,个人缴费,缴费日期";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
