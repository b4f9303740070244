package org.residentpension.demo.hostile;

import java.io.IOException;
import java.time.LocalDate;
import org.residentpension.demo.town.Actor;
import org.residentpension.demo.town.SyntheticId;

/** Rosters with wrong numbers, wrong places, people who may not join, and days that do not exist. */
final class BadRosters {

    private static final LocalDate GROWN = LocalDate.of(1985, 5, 6);

    private final Folder folder;
    private final Cast cast;

    BadRosters(Folder folder, Cast cast) {
        this.folder = folder;
        this.cast = cast;
    }

    void write() throws IOException {
        numbers();
        places();
        conditions();
        namesakes();
        days();
    }

    private HostileSheet roster(String title) {
        return new HostileSheet(folder, Kind.ROSTER, title);
    }

    private Line applicant() {
        return cast.applicant("测试人", GROWN);
    }

    private void numbers() throws IOException {
        String sound = cast.stranger(GROWN);
        char wrong = sound.charAt(17) == '1' ? '2' : '1';
        String prefix = cast.place().idPrefix();
        Line opposite = applicant();
        roster("花名册-证件号码错误")
                .good(applicant())
                .bad("校验码不对（E_ID_CHECKSUM）。", applicant().set("证件号码", sound.substring(0, 17) + wrong))
                .bad("15 位旧号码，只提示 18 位号码，不入库（E_ID_FORMAT）。", applicant().set("证件号码", prefix + "850506131"))
                .bad("只有 17 位（E_ID_FORMAT）。", applicant().set("证件号码", sound.substring(0, 17)))
                .bad("夹有字母（E_ID_FORMAT）。", applicant().set("证件号码", "4312O" + sound.substring(5)))
                .bad(
                        "出生日期 2007-02-29 不存在（E_ID_BIRTHDATE）。",
                        applicant().set("证件号码", SyntheticId.complete(prefix + "20070229911")))
                .bad("出生日期在将来（E_ID_BIRTHDATE）。", applicant().set("证件号码", cast.stranger(LocalDate.of(2099, 1, 1))))
                .bad("没有填写证件号码。", applicant().set("证件号码", null))
                .bad(
                        "性别与号码第 17 位不一致（E_SEX_MISMATCH，需人工确认）。",
                        opposite.set("性别", opposite.get("性别").equals("男") ? "女" : "男"))
                .harmless("2 月 29 日出生。", cast.applicant("测闰日", LocalDate.of(2004, 2, 29)))
                .write();
    }

    private void places() throws IOException {
        String column = "户籍所在地代码";
        roster("花名册-行政区划错误")
                .good(applicant())
                .bad("填了村名“松林村”，应填 12 位代码。", applicant().set(column, "松林村"))
                .bad("填了村名“松林村委会”，应填 12 位代码。", applicant().set(column, "松林村委会"))
                .bad("填了村名“松林村村民委员会”，应填 12 位代码。", applicant().set(column, "松林村村民委员会"))
                .bad("没有这个村的代码。", applicant().set(column, "431224124299"))
                .bad("是镇的代码，应填到村。", applicant().set(column, "431224124000"))
                .bad("代码只有 9 位，应填到村。", applicant().set(column, "431224124"))
                .bad("户籍在别的县（E_HUKOU_OUTSIDE）。", applicant().set(column, "360222103200"))
                .write();
    }

    private void conditions() throws IOException {
        roster("花名册-不符合参保条件")
                .harmless("当天满 16 周岁。", cast.applicant("测十六", LocalDate.of(2007, 12, 28)))
                .bad("差一天满 16 周岁（E_UNDER_AGE）。", cast.applicant("测未满", LocalDate.of(2007, 12, 29)))
                .bad("仍是在校学生（E_STUDENT）。", applicant().set("是否在校", "是"))
                .bad("在校到当天为止，当天仍算在校（E_STUDENT）。", applicant().set("是否在校", "是").set("在校至", "2023-12-28"))
                .harmless("前一天离校。", applicant().set("是否在校", "是").set("在校至", "2023-12-27"))
                .harmless("差一天满 60 周岁。", cast.applicant("测近六", LocalDate.of(1963, 12, 29)))
                .bad("当天满 60 周岁（E_OVER_AGE）。", cast.applicant("测六十", LocalDate.of(1963, 12, 28)))
                .bad("已满 60 周岁（E_OVER_AGE）。", cast.applicant("测过龄", LocalDate.of(1950, 3, 1)))
                .bad(
                        "未满 16 周岁又在校（E_UNDER_AGE、E_STUDENT）。",
                        cast.applicant("测两条", LocalDate.of(2010, 1, 1)).set("是否在校", "是"))
                .write();
    }

    private void namesakes() throws IOException {
        Actor known = cast.paid();
        Line first = cast.applicant("测同号", GROWN);
        LocalDate day = LocalDate.of(1991, 7, 8);
        roster("花名册-同号不同名")
                .good(first)
                .bad("与上一行号码相同，姓名不同。", new Line(Kind.ROSTER.header, first.cells()).set("姓名", "测异名"))
                .bad("号码已登记为另一姓名，不能改名。", new Line(Kind.ROSTER.header, known.rosterRow()).set("姓名", "测顶名"))
                .harmless("同村同名同日出生、号码不同，是两个人。", cast.applicant("测双生", day))
                .harmless("同上。", cast.applicant("测双生", day))
                .bad("没有填写姓名。", applicant().set("姓名", null))
                .write();
    }

    private void days() throws IOException {
        String column = "参保日期";
        roster("花名册-日期写法")
                .good(applicant())
                .harmless("写作 2023.12.1。", applicant().set(column, "2023.12.1"))
                .harmless("写作 2023年12月1日。", applicant().set(column, "2023年12月1日"))
                .harmless("写作 2023/12/1。", applicant().set(column, "2023/12/1"))
                .harmless("是 Excel 的日期格式。", applicant().set(column, LocalDate.of(2023, 12, 1)))
                .bad("日期成了数字 45261。", applicant().set(column, 45261))
                .bad("2023-02-30 不存在。", applicant().set(column, "2023-02-30"))
                .bad("没有 13 月。", applicant().set(column, "2023-13-01"))
                .bad("“去年九月”不是日期。", applicant().set(column, "去年九月"))
                .bad("没有填写。", applicant().set(column, null))
                .bad("日期在将来。", applicant().set(column, "2099-09-01"))
                .write();
    }
}
