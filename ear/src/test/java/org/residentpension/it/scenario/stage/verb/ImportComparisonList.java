package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.DivisionLevel;

/** What other schemes and other counties say of the people: the list as their offices send it. */
@ApplicationScoped
public class ImportComparisonList implements Verb {

    private static final String HEADER = "证件号码,姓名,险种,状态,起始年月,终止年月,是否本年新增灵活就业,参保地代码";

    @Inject
    private Files files;

    @Override
    public String name() {
        return "importComparisonList";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        List<Cast> persons =
                act.with().texts("persons").stream().map(act.play()::person).toList();
        StringBuilder csv = new StringBuilder(HEADER);
        persons.forEach(person -> csv.append('\n').append(row(act, person)));
        SheetImport file = files.bringIn(
                ImportKind.EMPLOYEE_SCHEME,
                persons.get(0).village().at(DivisionLevel.COUNTY).value(),
                act.play().year(),
                csv.append('\n').toString());
        List<Map<String, Object>> errors = files.errors(file);
        String code = errors.isEmpty() ? null : String.valueOf(errors.get(0).get("code"));
        return Outcome.imported(
                code,
                file.state() == SheetImport.State.REFUSED,
                file.tally().added() + file.tally().changed(),
                file.tally().same(),
                errors);
    }

    private static String row(Act act, Cast person) {
        String list = act.with().text("list");
        boolean elsewhere = list.equals("OTHER_URRBPI");
        String month = act.day().toString().substring(0, 7);
        // a list of stopped relations says since when; a case says only that they are
        String lastMonth = list.endsWith("STOPPED") ? month : "";
        return String.join(
                ",",
                person.idNumber(),
                person.name(),
                elsewhere ? "居保" : "企保",
                list.endsWith("STOPPED") ? "停保" : "在保",
                act.with().text("fromMonth", month),
                lastMonth,
                list.startsWith("NEW_FLEXIBLE") ? "是" : "否",
                act.with().has("county")
                        ? act.play().division(act.with().text("county")).value()
                        : "");
    }
}
