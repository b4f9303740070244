package org.residentpension.demo.hostile;

import static org.residentpension.demo.sheet.Table.yuan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.demo.sheet.CsvFiles;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;
import org.residentpension.demo.town.Actor;

/** Lists whose form is wrong: headers, merged cells, subtotals, formulas, numbers that Excel has spoilt. */
final class BrokenSheets {

    private final Folder folder;
    private final Cast cast;

    BrokenSheets(Folder folder, Cast cast) {
        this.folder = folder;
        this.cast = cast;
    }

    void write() throws IOException {
        header("缺少必需的列", "票据号", "备注", "表头缺少“票据号”。");
        header("表头重复", "入库日期", "金额", "表头“金额”出现了两次。");
        noHeader();
        headerAgain();
        onlyHeader();
        gap();
        commas();
        numericNumbers();
        scientificNotation();
        mergedCells();
        subtotals();
        formulas();
        wrongSums();
        harmlessBlanks();
    }

    private HostileSheet payments(String title) {
        return new HostileSheet(folder, Kind.TAX_PAYMENTS, title);
    }

    private Line payment() {
        return cast.payment(cast.unpaid());
    }

    private void header(String title, String column, String instead, String reason) throws IOException {
        Table sound =
                payments("").good(payment()).good(payment()).good(payment()).table();
        List<String> header = new ArrayList<>(sound.header());
        header.set(header.indexOf(column), instead);
        Table spoilt = new Table(sound.title(), sound.unit(), header, sound.rows(), sound.trailer());
        Workbooks.write(folder.next(title, ".xlsx"), spoilt);
        folder.expect(title, ".xlsx", Kind.TAX_PAYMENTS, List.of(reason));
    }

    private void noHeader() throws IOException {
        Table sound = payments("").good(payment()).good(payment()).table();
        List<String> first = sound.rows().get(0).stream()
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
        Workbooks.write(
                folder.next("没有表头", ".xlsx"),
                new Table(sound.title(), sound.unit(), first, sound.rows().subList(1, 2), sound.trailer()));
        folder.expect("没有表头", ".xlsx", Kind.TAX_PAYMENTS, List.of("没有表头行。"));
    }

    private void headerAgain() throws IOException {
        HostileSheet sheet = payments("中间又有一行表头").good(payment()).good(payment());
        sheet.misplaced("两份表粘在一起，表头又出现了一次。", new Line(Kind.TAX_PAYMENTS.header, List.copyOf(Kind.TAX_PAYMENTS.header)))
                .good(payment())
                .write();
    }

    private void onlyHeader() throws IOException {
        Table sound = payments("").table();
        Workbooks.write(
                folder.next("只有表头", ".xlsx"),
                new Table(sound.title(), sound.unit(), sound.header(), List.of(), List.of()));
        folder.expect("只有表头", ".xlsx", Kind.TAX_PAYMENTS, List.of("第 3 行：表头下面没有数据。"));
    }

    private void gap() throws IOException {
        Line nothing = new Line(Kind.TAX_PAYMENTS.header, Collections.nCopies(Kind.TAX_PAYMENTS.header.size(), null));
        payments("中间有空行")
                .good(payment())
                .misplaced("数据中间有空行，请删除。", nothing)
                .good(payment())
                .write();
    }

    /** As a program writes it that knows nothing of quotes. */
    private void commas() throws IOException {
        String title = "内容里有逗号没加引号";
        Table table = payments("")
                .good(payment())
                .good(payment().set("退回原因", "无，见,附件"))
                .table();
        Files.write(
                folder.next(title, ".csv"),
                CsvFiles.text(table).replace("\"", "").getBytes(CsvFiles.GB18030));
        folder.expect(title, ".csv", Kind.TAX_PAYMENTS, List.of("第 5 行：内容里有逗号，列数比表头多。"));
    }

    private void numericNumbers() throws IOException {
        HostileSheet sheet = payments("证件号码存成数字").good(payment());
        for (int i = 0; i < 4; i++) {
            Actor person = cast.unpaid();
            Long rounded = Long.parseLong(person.idNumber().substring(0, 15)) * 1000;
            sheet.bad("证件号码是数字格式，末三位已经丢失。", cast.payment(person).set("证件号码", rounded));
        }
        sheet.good(payment()).write();
    }

    private void scientificNotation() throws IOException {
        HostileSheet sheet = payments("证件号码成了科学计数法").good(payment());
        for (String number : List.of("4.31299E+17", "4.312991977E+17", "4.31E17")) {
            sheet.bad("证件号码成了科学计数法，原号码已经丢失。", payment().set("证件号码", number));
        }
        sheet.good(payment()).writeCsv();
    }

    private void mergedCells() throws IOException {
        HostileSheet sheet = payments("数据区有合并单元格");
        for (int i = 0; i < 8; i++) {
            sheet.good(payment());
        }
        sheet.because("第 6—8 行：A 列合并了三行，请取消合并。").because("第 10 行：D、E 两列合并，请取消合并。");
        sheet.write(workbook -> {
            workbook.range(5, 0, 7, 0).merge();
            workbook.range(9, 3, 9, 4).merge();
        });
    }

    private void subtotals() throws IOException {
        HostileSheet sheet = payments("中间夹着小计和合计");
        sheet.good(payment()).good(payment()).misplaced("小计夹在数据中间，请删除。", closing("松林村小计", 2));
        sheet.good(payment()).good(payment()).misplaced("小计夹在数据中间，请删除。", closing("林果村小计", 2));
        sheet.misplaced("合计夹在数据中间，请删除。", closing("本页合计", 4));
        sheet.good(payment()).good(payment()).write();
    }

    private static Line closing(String label, int persons) {
        Line line = new Line(Kind.TAX_PAYMENTS.header, Collections.nCopies(Kind.TAX_PAYMENTS.header.size(), null));
        return line.set("批次号", label).set("金额", yuan(200 * persons));
    }

    private void formulas() throws IOException {
        HostileSheet sheet = payments("公式单元格");
        sheet.good(payment()).bad("金额是公式（=100+100）。", payment()).good(payment());
        sheet.bad("金额是公式（=G4）。", payment())
                .bad("姓名是公式（=HYPERLINK…）。", payment())
                .good(payment());
        sheet.write(BrokenSheets::enterFormulas);
    }

    private static void enterFormulas(Worksheet sheet) {
        sheet.formula(4, 6, "100+100");
        sheet.formula(6, 6, "G4");
        sheet.formula(7, 3, "HYPERLINK(\"http://example.invalid\",\"点这里\")");
    }

    private void wrongSums() throws IOException {
        String title = "末行合计与明细不符";
        Table sound = payments("")
                .good(payment())
                .good(payment())
                .good(payment())
                .good(payment())
                .table();
        List<Object> trailer =
                new ArrayList<>(Collections.nCopies(sound.header().size(), null));
        trailer.set(0, "合计");
        trailer.set(1, 5);
        trailer.set(sound.header().indexOf("金额"), yuan(1000));
        Workbooks.write(
                folder.next(title, ".xlsx"),
                new Table(sound.title(), sound.unit(), sound.header(), sound.rows(), trailer));
        String reason = "第 8 行：合计写 5 笔、1000.00 元，明细是 4 笔、800.00 元。";
        folder.expect(title, ".xlsx", Kind.TAX_PAYMENTS, List.of(reason));
    }

    private void harmlessBlanks() throws IOException {
        Actor spaced = cast.unpaid();
        Actor wide = cast.unpaid();
        Actor inside = cast.unpaid();
        payments("空格和全角数字")
                .harmless(
                        "号码和姓名前后的空格会去掉。",
                        cast.payment(spaced)
                                .set("证件号码", " " + spaced.idNumber() + "　")
                                .set("姓名", spaced.name() + "  "))
                .harmless("全角的证件号码按半角读。", cast.payment(wide).set("证件号码", wide(wide.idNumber())))
                .bad(
                        "证件号码中间有空格（E_ID_FORMAT）。",
                        cast.payment(inside)
                                .set(
                                        "证件号码",
                                        inside.idNumber().substring(0, 6) + " "
                                                + inside.idNumber().substring(6)))
                .bad("金额是全角数字。", payment().set("金额", "２００"))
                .write();
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + '！' - '!')));
        return wide.toString();
    }
}
