package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** F14 《城乡居民养老保险村集体经济补助试点申报表》, which the collective seals and the counter compares. */
@ApplicationScoped
class ApplicationPrint {

    @Inject
    private PdfPrinter printer;

    protected ApplicationPrint() {}

    ApplicationPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /** What came of the objections to the run's lists. */
    record Objections(long all, long upheld, long rejected, long withdrawn) {

        /** Those that came late and wait for the county. */
        long open() {
            return all - upheld - rejected - withdrawn;
        }

        boolean isAnswered() {
            return open() == 0;
        }

        static Objections of(List<LineObjection> objections) {
            return new Objections(
                    objections.size(),
                    count(objections, ObjectionState.UPHELD),
                    count(objections, ObjectionState.REJECTED),
                    count(objections, ObjectionState.WITHDRAWN));
        }

        private static long count(List<LineObjection> objections, ObjectionState state) {
            return objections.stream()
                    .filter(objection -> objection.state() == state)
                    .count();
        }
    }

    /** When a list hung out: from when, and the last day on which somebody could object. */
    record Period(LocalDateTime from, LocalDate until) {

        static Period of(PublicList list) {
            return new Period(list.startedAt(), PublicListPrint.lastDay(list));
        }
    }

    /**
     * The lists of the round that is sealed.
     *
     * @param changed of the lists of changed lines, the first one first, without repetitions (R-RUN-4)
     */
    record Periods(String place, Period whole, List<Period> changed) {

        static Periods of(List<PublicList> hung) {
            PublicList whole = hung.stream()
                    .filter(list -> list.kind() == PublicList.Kind.WHOLE)
                    .findFirst()
                    .orElseThrow();
            return new Periods(
                    whole.place(),
                    Period.of(whole),
                    hung.stream()
                            .filter(list -> list.kind() == PublicList.Kind.CHANGED)
                            .map(Period::of)
                            .distinct()
                            .toList());
        }
    }

    record Heads(long ordinary, long special, long sponsored) {

        static Heads of(List<RosterRow> rows) {
            long special = rows.stream().filter(RosterRow::isSpecial).count();
            return new Heads(
                    rows.size() - special,
                    special,
                    rows.stream().filter(RosterRow::sponsored).count());
        }
    }

    record Model(
            RunPaper paper,
            SubsidyScheme scheme,
            String sources,
            Heads heads,
            RosterSums sums,
            Periods hung,
            int photos,
            Objections objections,
            int rosterPages) {

        LocalDate approvedOn() {
            return scheme.countyApprovedAt() == null
                    ? null
                    : scheme.countyApprovedAt().toLocalDate();
        }
    }

    FormFile of(
            RunPaper paper,
            SubsidyScheme scheme,
            List<RosterRow> rows,
            Periods hung,
            int photos,
            Objections objections) {
        String sources = scheme.standard().fundingSources().stream()
                .sorted()
                .map(StandardText::source)
                .collect(Collectors.joining("、"));
        Model model = new Model(
                paper,
                scheme,
                sources,
                Heads.of(rows),
                RosterSums.of(rows),
                hung,
                photos,
                objections,
                RosterPrint.PAGES.count(rows.size()));
        return FormFile.pdf(
                paper.place().village() + paper.yearWords() + "村集体经济补助试点申报表", printer.print("application", model));
    }
}
