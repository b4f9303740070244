package org.residentpension.demo.hostile;

import static org.residentpension.demo.sheet.Table.row;
import static org.residentpension.demo.sheet.Table.yuan;

import java.time.LocalDate;
import java.util.Iterator;
import org.residentpension.demo.town.Actor;
import org.residentpension.demo.town.Place;
import org.residentpension.demo.town.SyntheticId;
import org.residentpension.demo.town.Town;

/** Hands out people of the town, each once, and the sound rows that could be written about them. */
final class Cast {

    private final Town town;
    private final Iterator<Actor> unpaid;
    private final Iterator<Actor> paid;
    private final Iterator<Actor> sponsored;
    private final Iterator<Actor> paidBeforeStatus;
    private int receipts;
    private int strangers;
    private int provinceRows;

    Cast(Town town) {
        this.town = town;
        this.unpaid = town.unpaid().iterator();
        this.paid = town.paid().iterator();
        this.sponsored = town.sponsored().iterator();
        this.paidBeforeStatus = town.paidBeforeStatus().iterator();
    }

    Place place() {
        return town.place();
    }

    Actor unpaid() {
        return unpaid.next();
    }

    Actor paid() {
        return paid.next();
    }

    Actor sponsored() {
        return sponsored.next();
    }

    Actor paidBeforeStatus() {
        return paidBeforeStatus.next();
    }

    /** The number of a person who stands in no roster. */
    String stranger(LocalDate birth) {
        return SyntheticId.number(place().idPrefix(), birth, 901 + strangers++);
    }

    /** Someone who joins on 28 December 2023 and has everything that joining needs. */
    Line applicant(String name, LocalDate birth) {
        String number = stranger(birth);
        return new Line(Kind.ROSTER.header, paid().rosterRow())
                .set("姓名", name)
                .set("证件号码", number)
                .set("性别", (number.charAt(16) - '0') % 2 == 1 ? "男" : "女")
                .set("户编号", null)
                .set("与户主关系", null)
                .set("是否在校", "否")
                .set("在校至", null)
                .set("参保日期", "2023-12-28");
    }

    Line payment(Actor person) {
        return new Line(
                Kind.TAX_PAYMENTS.header,
                row(
                        "SW43122420231229",
                        "2023",
                        person.idNumber(),
                        person.name(),
                        "个人缴费",
                        "正常",
                        yuan(200),
                        "2023-12-28 10:00:00",
                        "2023-12-29",
                        String.format("43122492023%06d", ++receipts),
                        null,
                        null,
                        "成功",
                        null));
    }

    Line status(Actor person) {
        return new Line(
                Kind.SPECIAL_GROUPS.header,
                row("2023-12", person.name(), person.idNumber(), "低保", "2023-12-01", null, "民政局"));
    }

    Line sponsorship(Actor person) {
        return new Line(
                Kind.SPONSORSHIP.header,
                row("2023", person.name(), person.idNumber(), "低保", yuan(100), "2023-12-20", null));
    }

    Line history(Actor person) {
        String receipt = String.format("43122492018%06d", ++receipts);
        return new Line(
                Kind.HISTORY.header,
                row(
                        person.idNumber(),
                        person.name(),
                        "2018",
                        yuan(100),
                        yuan(0),
                        yuan(30),
                        yuan(0),
                        "2018-09-03",
                        "2018-09-04",
                        receipt));
    }

    Line employee(Actor person) {
        return new Line(
                Kind.EMPLOYEE_SCHEME.header, row(person.idNumber(), person.name(), "职工养老", "在保", "2023-11", null, "否"));
    }

    Line provinceRow(Actor person) {
        return new Line(
                Kind.PROVINCE_EXTRACT.header,
                row(
                        ++provinceRows,
                        "431224124200",
                        person.name(),
                        person.idNumber(),
                        "4312" + String.format("%08d", provinceRows),
                        "2023",
                        yuan(200),
                        yuan(0),
                        yuan(200),
                        "2023-09-01",
                        "2023-09-01",
                        "否",
                        yuan(0)));
    }

    Line target(String division, String metric, Object amount) {
        return new Line(Kind.TARGETS.header, row(division, "2023", metric, amount));
    }
}
