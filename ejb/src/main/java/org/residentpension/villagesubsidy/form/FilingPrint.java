package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.filing.FilingBatch;

/** F9 备案表 of the county to the city, with room for the city's receipt. */
@ApplicationScoped
class FilingPrint {

    @Inject
    private PdfPrinter printer;

    protected FilingPrint() {}

    FilingPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /**
     * Who files.
     *
     * @param handler who has sent the batch
     * @param responsible who answers for the county's office; null where nobody is registered
     */
    record Office(String county, String handler, String responsible) {}

    record Model(FilingBatch batch, Office office, List<FiledRow> rows, RunPaper.Printed printed) {

        int count() {
            return rows.size();
        }

        /** Null where no row says how many. */
        Integer persons() {
            return rows.stream()
                    .map(FiledRow::persons)
                    .filter(each -> each != null)
                    .reduce(Integer::sum)
                    .orElse(null);
        }

        Money amount() {
            return rows.stream()
                    .map(FiledRow::amount)
                    .filter(each -> each != null)
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    FormFile of(FilingBatch batch, Office office, List<FiledRow> rows, RunPaper.Printed printed) {
        return FormFile.pdf(
                office.county() + "集体补助方案备案表" + batch.number(),
                printer.print("filing", new Model(batch, office, rows, printed)));
    }
}
