package org.residentpension.demo;

import static org.residentpension.demo.sheet.Table.yuan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;
import org.residentpension.demo.town.MoneyLists;
import org.residentpension.demo.town.PersonLists;
import org.residentpension.demo.town.SyntheticId;

/** Workbooks of any length, streamed: person number n is the same person in the roster and in the payments. */
final class BigFiles {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1965, 1, 1);
    private static final int DAYS = 13_000;
    private static final int FIRST_SEQUENCE = 500;
    private static final int VILLAGES = 14;
    private static final int[] TIERS = {200, 200, 200, 200, 200, 200, 200, 300, 500, 1000};

    private BigFiles() {}

    static void writePayments(Path file, int rows) throws IOException {
        write(file, "税务缴费回盘", MoneyLists.TAX, rows, BigFiles::payment, "金额");
    }

    static void writeRoster(Path file, int rows) throws IOException {
        write(file, "参保人员花名册", PersonLists.ROSTER, rows, BigFiles::person, null);
    }

    private static void write(
            Path file, String title, List<String> header, int rows, IntFunction<List<Object>> row, String money)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Resident Pension", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            Workbooks.head(sheet, title, "测试用的大文件", header);
            int sum = 0;
            for (int i = 0; i < rows; i++) {
                Workbooks.cells(sheet, Table.FIRST_ROW - 1 + i, row.apply(i));
                sum += tier(i);
                if (i % 1000 == 999) {
                    sheet.flush();
                }
            }
            Object[] trailer = new Object[header.size()];
            trailer[0] = "合计";
            trailer[1] = rows;
            if (money != null) {
                trailer[header.indexOf(money)] = yuan(sum);
            }
            Workbooks.cells(sheet, Table.FIRST_ROW - 1 + rows, Arrays.asList(trailer));
        }
    }

    private static int tier(int person) {
        return TIERS[person % TIERS.length];
    }

    private static String number(int person) {
        return SyntheticId.number("431299", FIRST_BIRTH.plusDays(person % DAYS), FIRST_SEQUENCE + person / DAYS);
    }

    private static String name(int person) {
        return "测" + (char) ('一' + person % 3000) + (char) ('一' + person / 3000);
    }

    private static List<Object> payment(int person) {
        LocalDate day = LocalDate.of(2023, 8, 21).plusDays(person % 31);
        return Table.row(
                "SW431224" + day,
                "2023",
                number(person),
                name(person),
                "个人缴费",
                "正常",
                yuan(tier(person)),
                day + " 10:00:00",
                day.plusDays(1).toString(),
                String.format("43122472023%07d", person + 1),
                null,
                null,
                "成功",
                null);
    }

    private static List<Object> person(int person) {
        String number = number(person);
        return Table.row(
                name(person),
                "居民身份证",
                number,
                (number.charAt(16) - '0') % 2 == 1 ? "男" : "女",
                "汉族",
                "农业户口",
                String.valueOf(431224124200L + person % VILLAGES),
                null,
                null,
                null,
                null,
                "否",
                null,
                "2019-01-01",
                null);
    }
}
