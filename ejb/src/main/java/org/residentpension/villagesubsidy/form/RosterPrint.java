package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;

/** F11 《…集体补助花名册》, the attachment of the application: landscape, heading and subtotal on every page. */
@ApplicationScoped
class RosterPrint {

    static final PaperPages PAGES = new PaperPages(19, 14);

    @Inject
    private PdfPrinter printer;

    protected RosterPrint() {}

    RosterPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Page(int number, int pages, List<RosterRow> rows, RosterSums sums, boolean last) {}

    record Model(RunPaper paper, List<Page> pages, RosterSums sums) {}

    FormFile of(RunPaper paper, List<RosterRow> rows) {
        List<List<RosterRow>> parts = PAGES.of(rows);
        List<Page> pages = new ArrayList<>();
        for (List<RosterRow> part : parts) {
            int number = pages.size() + 1;
            pages.add(new Page(number, parts.size(), part, RosterSums.of(part), number == parts.size()));
        }
        return FormFile.pdf(title(paper), printer.print("roster", new Model(paper, pages, RosterSums.of(rows))));
    }

    static String title(RunPaper paper) {
        return paper.place().town() + paper.place().village() + "城乡居民基本养老保险集体补助花名册（" + paper.yearWords() + "）";
    }
}
