package org.residentpension.participant;

import org.residentpension.kernel.RowFault;

/** What can be wrong with the person of a row. The names are stable codes. */
public enum PersonFault implements RowFault {
    P_UNKNOWN("证件号码", "本系统没有这个证件号码的人员，请核对号码，或先办理参保登记。"),
    P_NAME_DIFFERS("姓名", "姓名与参保登记的姓名不一致，请核实是否为同一人；登记姓名有误的，先办理信息变更。"),
    P_ELSEWHERE("证件号码", "该人员不在本次导入的区划内，请由其参保地办理。"),
    P_TWICE("证件号码", "该人员的同一内容在本表中出现不止一次，请只保留一行。"),
    P_COUNTY("参保地代码", "参保地代码只用于居保，并且须是本县以外的区划代码，请核对。"),
    P_DAYS("终止日期", "终止日期早于起始日期，请核对。"),
    P_MONTHS("终止年月", "终止年月早于起始年月，请核对。"),
    P_STOPPED_WHEN("终止年月", "状态是“停保”，请填写终止年月。");

    private final String header;
    private final String sentence;

    PersonFault(String header, String sentence) {
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
