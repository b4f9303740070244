package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;

/** F12 公示表 as it hung out, of the lines and at the end of the result: masked numbers, no category, no contact, no account; behind it a page for photos and witnesses. */
@ApplicationScoped
class PublicListPrint {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final PaperPages PAGES = new PaperPages(30, 26);

    @Inject
    private PdfPrinter printer;

    protected PublicListPrint() {}

    PublicListPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Row(int no, String name, String idMasked, Money tier, Money amount, String note, LocalDate creditedOn) {

        /** A person may have got by a correction what was meant for her, and not have stood in the run at all. */
        boolean isTierKnown() {
            return tier.isPositive();
        }
    }

    record Page(int number, int pages, List<Row> rows, boolean last) {}

    /** A photograph on record; the first characters of its digest tell which file it is. */
    record Photo(int no, String fileName, String by, String at, String hash) {

        static List<Photo> of(List<Evidence> photos) {
            List<Photo> told = new ArrayList<>();
            for (Evidence photo : photos) {
                told.add(new Photo(
                        told.size() + 1,
                        photo.fileName(),
                        photo.addedBy(),
                        MINUTES.format(photo.addedAt()),
                        photo.hash()));
            }
            return told;
        }
    }

    /** Each null where none is registered; then the line is filled in by hand. */
    record Telephones(String town, String county) {

        boolean isMissing() {
            return town == null || county == null;
        }
    }

    record Model(RunPaper paper, Telephones call, PublicList list, List<Page> pages, List<Photo> photos) {

        boolean isOnlyChanged() {
            return list.kind() == PublicList.Kind.CHANGED;
        }

        boolean isResult() {
            return list.isResult();
        }

        String heading() {
            return PublicListPrint.heading(list);
        }

        boolean isPhotographed() {
            return !photos.isEmpty();
        }

        int photoCount() {
            return photos.size();
        }

        LocalDate lastDay() {
            return PublicListPrint.lastDay(list);
        }
    }

    /** @param paper of the list itself, with its own number of rows, sum and short hash */
    FormFile of(RunPaper paper, Telephones call, PublicList list, List<PublicListRow> rows, List<Evidence> photos) {
        List<List<Row>> parts = PAGES.of(rows.stream().map(PublicListPrint::row).toList());
        List<Page> pages = new ArrayList<>();
        for (List<Row> part : parts) {
            int number = pages.size() + 1;
            pages.add(new Page(number, parts.size(), part, number == parts.size()));
        }
        String title = paper.place().village() + paper.yearWords() + heading(list);
        return FormFile.pdf(title, printer.print("public-list", new Model(paper, call, list, pages, Photo.of(photos))));
    }

    private static String heading(PublicList list) {
        return switch (list.kind()) {
            case WHOLE -> "集体补助公示表";
            case CHANGED -> "集体补助公示表（变更）";
            case RESULT -> "集体补助结果公示表";
        };
    }

    /** The last day on which somebody may object; the list may come down at the end of it. */
    static LocalDate lastDay(PublicList list) {
        return list.closableFrom().minusNanos(1).toLocalDate();
    }

    private static Row row(PublicListRow row) {
        return new Row(
                row.lineNo(), row.name(), row.idMasked(), row.tier(), row.amount(), note(row.note()), row.creditedOn());
    }

    private static String note(PublicListRow.Note note) {
        if (note == null) {
            return "";
        }
        return switch (note) {
            case ADDED -> "新增";
            case ADJUSTED -> "调整";
            case REMOVED -> "剔除";
            case CORRECTED -> "更正";
        };
    }
}
