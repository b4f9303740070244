package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.collective.Registration;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;

/** F16 集体补助资金专账, on paper and as a workbook: what came in, for which notice it left, and what is there. */
@ApplicationScoped
class FundPrint {

    private static final PaperPages PAGES = new PaperPages(24, 20);

    @Inject
    private PdfPrinter printer;

    protected FundPrint() {}

    FundPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /** Whose ledger it is, and what it came to when it was printed. */
    record Ledger(RunPaper.Place place, Registration collective, Money balance, Money bound, RunPaper.Printed printed) {

        Money free() {
            return balance.minus(bound).max(Money.ZERO);
        }
    }

    record Page(List<FundLine> lines, Money in, Money out, boolean last) {}

    record Model(Ledger ledger, List<Page> pages, Money totalIn, Money totalOut) {}

    FormFile pdf(Ledger ledger, List<FundLine> lines) {
        List<List<FundLine>> parts = lines.isEmpty() ? List.of(List.of()) : PAGES.of(lines);
        List<Page> pages = new ArrayList<>();
        for (List<FundLine> part : parts) {
            pages.add(new Page(part, FundLine.in(part), FundLine.out(part), pages.size() + 1 == parts.size()));
        }
        Model model = new Model(ledger, pages, FundLine.in(lines), FundLine.out(lines));
        return FormFile.pdf(title(ledger), printer.print("fund", model));
    }

    FormFile workbook(Ledger ledger, List<FundLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String unit = "单位：%s  金额单位：元  余额：%s  打印：%s %s"
                .formatted(
                        ledger.collective().legalName(),
                        ledger.balance(),
                        ledger.printed().by(),
                        SheetWriter.moment(ledger.printed().at()));
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(), unit)) {
            for (FundLine line : lines) {
                writer.row(
                        line.no(),
                        line.on(),
                        line.summary(),
                        line.in(),
                        line.out(),
                        line.balance().amount(),
                        line.voucherNo(),
                        line.noticeNo());
            }
            writer.total();
            writer.signatures("记账：", "复核：", "村集体经济组织（盖章）：");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(title(ledger), bytes.toByteArray());
    }

    private static String title(Ledger ledger) {
        return ledger.place().village() + "集体补助资金专账";
    }

    /** The balance is no money of the layout: the sum of balances means nothing. */
    private static SheetLayout layout() {
        return SheetLayout.of(
                "集体补助资金专账",
                SheetColumn.required("序号", CellKind.INTEGER),
                SheetColumn.required("日期", CellKind.DATE),
                SheetColumn.required("摘要", CellKind.TEXT).wide(40),
                SheetColumn.optional("收入", CellKind.MONEY),
                SheetColumn.optional("支出", CellKind.MONEY),
                SheetColumn.required("余额", CellKind.TEXT),
                SheetColumn.optional("凭证号", CellKind.TEXT).wide(22),
                SheetColumn.optional("通知单号", CellKind.TEXT).wide(24));
    }
}
