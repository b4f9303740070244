package org.residentpension.demo.town;

import static org.residentpension.demo.sheet.Table.row;
import static org.residentpension.demo.sheet.Table.yuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.demo.sheet.Table;

/** The lists about persons: roster, special groups, sponsorship, employees' scheme. Headers as the offices use them. */
public final class PersonLists {

    public static final List<String> ROSTER =
            Table.header("姓名 证件类型 证件号码 性别 民族 户籍性质 户籍所在地代码 户编号 与户主关系 居住地址 联系电话 是否在校 在校至 参保日期 村民小组");
    public static final List<String> SPECIAL_GROUPS = Table.header("数据月份 姓名 证件号码 类别 起始日期 终止日期 来源部门");
    public static final List<String> SPONSORSHIP = Table.header("年度 姓名 证件号码 代缴类别 代缴金额 批准日期 到账日期");
    public static final List<String> EMPLOYEES = Table.header("证件号码 姓名 险种 状态 起始年月 终止年月 是否本年新增灵活就业");

    private PersonLists() {}

    public static Table roster(Town town) {
        List<List<Object>> rows = town.people().stream()
                .map(person -> rosterRow(person, town.plan().place()))
                .toList();
        return Table.totalled(title(town, "参保人员花名册"), "制表：镇社会事务办公室    单位：人", ROSTER, rows, List.of());
    }

    static List<Object> rosterRow(Resident person, Place place) {
        boolean student = person.is(Mark.YOUNG_FIRST_PAYER) && person.enrolledOn.getMonthValue() >= 7;
        String group = person.household.villagerGroup();
        return row(
                person.name,
                "居民身份证",
                person.idNumber,
                person.male ? "男" : "女",
                person.ethnicity,
                person.household.number.endsWith("7") ? "非农业户口" : "农业户口",
                person.village.code(),
                person.household.number,
                person.relation,
                place.countyName() + place.townName() + person.village.name() + group,
                person.household.number.endsWith("3") ? null : person.household.phone(),
                student ? "是" : "否",
                student ? person.enrolledOn.getYear() + "-06-30" : null,
                person.enrolledOn.toString(),
                group);
    }

    public static Table specialGroups(Town town) {
        List<List<Object>> rows = new ArrayList<>();
        for (Resident person : town.people()) {
            for (Status status : person.statuses) {
                rows.add(row(
                        town.plan().levy().sponsorshipApprovedOn().toString().substring(0, 7),
                        person.name,
                        person.idNumber,
                        status.group().label,
                        status.from().toString(),
                        status.to() == null ? null : status.to().toString(),
                        status.group().office));
            }
        }
        return Table.totalled(title(town, "特殊群体名单"), "汇总：县社保中心    单位：人次", SPECIAL_GROUPS, rows, List.of());
    }

    public static Table sponsorship(Town town) {
        Levy levy = town.plan().levy();
        List<List<Object>> rows = town.people().stream()
                .filter(person -> person.sponsored)
                .map(person -> sponsorshipRow(
                        person, town.plan().year(), levy.sponsorshipApprovedOn(), levy.sponsorshipPostedOn()))
                .toList();
        return Table.totalled(title(town, "政府代缴名单"), "编制：县社保中心    金额单位：元", SPONSORSHIP, rows, List.of("代缴金额"));
    }

    static List<Object> sponsorshipRow(Resident person, int year, LocalDate approvedOn, LocalDate postedOn) {
        return row(
                String.valueOf(year),
                person.name,
                person.idNumber,
                sponsoredGroup(person).label,
                yuan(Levy.SPONSORED),
                approvedOn.toString(),
                postedOn.toString());
    }

    /** A person with several statuses is sponsored once, by the first of them (R-SPN-2). */
    private static SpecialGroup sponsoredGroup(Resident person) {
        return person.statuses.stream()
                .map(Status::group)
                .filter(group -> group.sponsored)
                .findFirst()
                .orElseThrow();
    }

    public static Table employees(Town town) {
        List<List<Object>> rows = EmployeeRecord.of(town).stream()
                .map(entry -> row(
                        entry.person().idNumber,
                        entry.person().name,
                        "职工养老",
                        entry.to() == null ? "在保" : "停保",
                        entry.from().toString(),
                        entry.to() == null ? null : entry.to().toString(),
                        entry.newFlexible() ? "是" : "否"))
                .toList();
        return Table.totalled(title(town, "职保比对名单"), "提供：企业养老保险服务中心    单位：人", EMPLOYEES, rows, List.of());
    }

    static String title(Town town, String document) {
        return town.plan().place().title(document);
    }
}
