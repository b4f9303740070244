package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** 缴费明细 as the provincial system exports it, with a closing row that adds up unless the step says otherwise. */
@ApplicationScoped
public class ImportProvinceFile implements Verb {

    private static final String HEADER =
            "序号,村代码,姓名,证件号码,个人编号,缴费年度,个人缴费金额,政府代缴金额,首次缴费日期,末次缴费日期," + "一次性补缴,参保状态,已登记集体补助金额,已登记资助金额";

    @Inject
    private Files files;

    @Override
    public String name() {
        return "importProvinceFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        int no = 0;
        for (Given row : act.with().maps("rows")) {
            csv.append(row(act, ++no, row)).append('\n');
        }
        if (act.with().has("total")) {
            csv.append("合计,,,,,,").append(act.with().text("total")).append(",,,,,,,\n");
        }
        SheetImport file =
                files.bringIn(ImportKind.PROVINCE_EXTRACT, act.with().text("place"), act.year(), csv.toString());
        List<Map<String, Object>> errors = files.errors(file);
        return Outcome.imported(
                errors.isEmpty() ? null : String.valueOf(errors.get(0).get("code")),
                file.state() == SheetImport.State.REFUSED,
                file.tally().read(),
                file.tally().same(),
                errors);
    }

    private static String row(Act act, int no, Given row) {
        Cast person = row.has("person") ? act.play().person(row.text("person")) : null;
        return String.join(
                ",",
                Integer.toString(no),
                act.play().division(row.text("village", "A")).value(),
                row.text("name", person == null ? "外来人" : person.name()),
                row.text("idNumber", person == null ? "" : person.idNumber()),
                "N" + no,
                Integer.toString(act.year()),
                row.text("own", "0.00"),
                row.text("sponsored", ""),
                row.text("firstPaidOn", row.text("paidOn", "2024-05-10")),
                row.text("paidOn", "2024-05-10"),
                row.text("lumpSum", ""),
                row.text("state", ""),
                row.text("collective", ""),
                row.text("donation", ""));
    }
}
