package org.residentpension.villagesubsidy.province;

import org.residentpension.kernel.RowFault;

/** What can be wrong with a row of the provincial system's file in itself. The names are stable codes. */
enum ProvinceFault implements RowFault {
    V_YEAR("缴费年度", "缴费年度与本次导入选择的年度不一致，请核对，或选对年度后重新上传。"),
    V_VILLAGE("村代码", "没有这个村（居）的 12 位区划代码，请核对。"),
    V_ELSEWHERE("村代码", "该村不在本次导入的区划内，请由其所在乡镇办理，或选择县级区划后重新上传。"),
    V_TWICE("证件号码", "该人员在本表中出现不止一次，每人每年只能有一行，请合并。"),
    V_SUM("档次合计", "档次合计不等于个人缴费与政府代缴之和，请核对。"),
    V_DAYS("末次缴费日期", "末次缴费日期早于首次缴费日期，请核对。"),
    V_DAY_MISSING("末次缴费日期", "有缴费金额而没有缴费日期，请补上。"),
    V_EARLY("首次缴费日期", "缴费日期早于缴费年度，请核对。"),
    V_FUTURE("末次缴费日期", "缴费日期晚于今天，请核对。"),
    V_NUMBER_LONG("个人编号", "个人编号超过 40 个字符，请核对。");

    private final String header;
    private final String sentence;

    ProvinceFault(String header, String sentence) {
        this.header = header;
        this.sentence = sentence;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
