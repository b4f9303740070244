package org.residentpension.demo.hostile;

import java.util.List;
import org.residentpension.demo.town.MoneyLists;
import org.residentpension.demo.town.PersonLists;

/** The kinds of import, with the header of each and with the column of money that a closing row adds up. */
enum Kind {
    ROSTER("参保人员花名册", PersonLists.ROSTER, null),
    SPECIAL_GROUPS("特殊群体名单", PersonLists.SPECIAL_GROUPS, null),
    SPONSORSHIP("政府代缴名单", PersonLists.SPONSORSHIP, "代缴金额"),
    HISTORY("历年缴费明细", MoneyLists.HISTORY, null),
    TAX_PAYMENTS("税务缴费回盘", MoneyLists.TAX, "金额"),
    EMPLOYEE_SCHEME("职保比对名单", PersonLists.EMPLOYEES, null),
    PROVINCE_EXTRACT("省级系统缴费明细", MoneyLists.PROVINCE_EXTRACT, "个人缴费金额"),
    TARGETS("任务分解表", MoneyLists.TARGETS, null);

    final String label;
    final List<String> header;
    final String money;

    Kind(String label, List<String> header, String money) {
        this.label = label;
        this.header = header;
        this.money = money;
    }
}
