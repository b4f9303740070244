package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.ObjectionVerdict;

/** F13 异议登记表, an internal paper. How whoever objects can be reached is printed only for those who have to reach her. */
@ApplicationScoped
class ObjectionPrint {

    @Inject
    private PdfPrinter printer;

    protected ObjectionPrint() {}

    ObjectionPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The line that it is about; {@code no} 0 for somebody who has none. */
    record About(int no, String name, String idNumber, String amountNow) {}

    /**
     * What is sealed or lies beside it.
     *
     * @param contact null where she did not say, or where the caller may not see it
     * @param files names of the files that were handed in for it
     */
    record Beside(boolean contactShown, String contact, List<String> files) {

        String filesListed() {
            return String.join("、", files);
        }
    }

    record Model(
            RunPaper paper,
            LineObjection objection,
            Beside beside,
            About about,
            RunPaperRepository.Signers signers,
            String outcome,
            String change) {

        String number() {
            return paper.number() + "-YY" + objection.id();
        }

        /** Null before it was decided. */
        Money before() {
            return objection.amountBefore().orElse(null);
        }

        Money after() {
            return objection.amountAfter().orElse(null);
        }
    }

    FormFile of(
            RunPaper paper, LineObjection objection, Beside beside, About about, RunPaperRepository.Signers signers) {
        Model model =
                new Model(paper, objection, beside, about, signers, outcome(objection), change(objection.change()));
        return FormFile.pdf(
                paper.place().village() + paper.yearWords() + "异议登记表" + objection.id(),
                printer.print("objection", model));
    }

    private static String outcome(LineObjection objection) {
        return switch (objection.state()) {
            case OPEN -> "尚未处理";
            case UPHELD -> "成立";
            case REJECTED -> "不成立";
            case WITHDRAWN -> "已撤回";
        };
    }

    private static String change(ObjectionVerdict.Change change) {
        if (change == null) {
            return "";
        }
        return switch (change) {
            case EXCLUDE -> "剔除";
            case SET_AMOUNT -> "调整金额";
            case ADD -> "增加";
        };
    }
}
