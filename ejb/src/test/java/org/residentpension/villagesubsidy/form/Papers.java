package org.residentpension.villagesubsidy.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.residentpension.collective.Registration;
import org.residentpension.kernel.CreditCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/** A run of 石桥村 with as many persons as a test asks for, and reading what was printed. */
final class Papers {

    private static final String ID_OF_NOBODY = "36029919850312%03d1";

    private Papers() {}

    static RunPaper ofPersons(int persons) {
        return new RunPaper(
                "JB-360222101201-2024-17",
                "0A1B2C3D",
                2024,
                0,
                null,
                new RunPaper.Place("浮梁县", "蛟潭镇", "石桥村", "360222101201"),
                new Registration("石桥村股份经济合作社", CreditCode.of("91350100M000100Y43"), "程石桥", "浮梁县蛟潭镇石桥村股份经济合作社"),
                "浮梁农村商业银行蛟潭支行",
                "6789",
                persons,
                RosterSums.of(rows(persons)).payable(),
                new RunPaper.Printed("占协理", LocalDateTime.of(2024, 10, 9, 9, 30)));
    }

    static List<RosterRow> rows(int persons) {
        return IntStream.rangeClosed(1, persons).mapToObj(Papers::row).toList();
    }

    /** 300.00 for everybody: 100.00 base and 200.00 incentive; every ninth is given 45.50 by a donor besides. */
    private static RosterRow row(int no) {
        return new RosterRow(
                no,
                no % 10 == 0 ? "阿卜杜热合曼·麦麦提依明江" : "测" + (char) ('一' + no),
                no % 2 == 0 ? "女" : "男",
                ID_OF_NOBODY.formatted(no % 1000),
                no % 7 == 0 ? Set.of(SpecialGroup.MINIMUM_LIVING_ALLOWANCE) : Set.of(),
                no % 7 == 0,
                Money.ofYuan(500),
                LocalDate.of(2024, 9, 30),
                Money.ofYuan(100),
                Money.ofYuan(200),
                no % 9 == 0 ? Money.of("45.50") : Money.ZERO,
                Money.ofYuan(300));
    }

    /** How far below the edge of each page its first words stand, in points. */
    static List<Float> tops(FormFile file) {
        List<Float> tops = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper first = new PDFTextStripper() {
                    private boolean seen;

                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        if (!seen) {
                            tops.add(letters.get(0).getYDirAdj());
                            seen = true;
                        }
                    }
                };
                first.setSortByPosition(true);
                first.setStartPage(page);
                first.setEndPage(page);
                first.getText(pdf);
            }
            return tops;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of each page. */
    static List<String> pages(FormFile file) {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setPageEnd("\f");
            return Arrays.stream(text.getText(pdf).split("\f"))
                    .map(page -> page.replaceAll("[\\s\\p{Z}]", ""))
                    .filter(page -> !page.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
