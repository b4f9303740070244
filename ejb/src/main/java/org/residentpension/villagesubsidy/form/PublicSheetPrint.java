package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.scheme.SchemeFile;

/** What a village hangs out about an approved scheme: its standard, where the money comes from and what it was used for (S2-63). */
@ApplicationScoped
class PublicSheetPrint {

    @Inject
    private PdfPrinter printer;

    protected PublicSheetPrint() {}

    PublicSheetPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /** What the money was used for; nobody is named. */
    record Use(List<SchemeUseRepository.Posted> posted, List<SchemeUseRepository.FundYear> fund) {}

    record Model(
            SchemeFile file,
            RunPaper.Place place,
            PublicListPrint.Telephones call,
            RunPaper.Printed printed,
            String years,
            String scope,
            String sources,
            List<StandardText.Part> parts,
            Use use) {

        String approvedOn() {
            return PaperWords.of(file.scheme().countyApprovedAt().toLocalDate());
        }

        /** Of one matter only; null for the village's own scheme. */
        String matter() {
            return file.scheme().matter();
        }

        boolean isUnused() {
            return use.posted().isEmpty();
        }

        boolean isUnfunded() {
            return use.fund().isEmpty();
        }
    }

    FormFile of(
            SchemeFile file, RunPaper.Place place, PublicListPrint.Telephones call, RunPaper.Printed printed, Use use) {
        Model model = new Model(
                file,
                place,
                call,
                printed,
                SchemePrint.years(file.scheme()),
                StandardText.scope(file.scheme().standard().scope()),
                StandardText.sources(file.scheme().standard()),
                file.scheme().standard().components().stream()
                        .map(StandardText::of)
                        .toList(),
                use);
        return FormFile.pdf(place.village() + model.years() + "集体补助政策和资金公开表", printer.print("scheme-public", model));
    }
}
