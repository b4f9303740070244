package org.residentpension.collective;

import org.residentpension.kernel.RowFault;

/** What can be wrong with a row of a member roll. The names are stable codes. */
enum MemberFault implements RowFault {
    M_COLLECTIVE("集体经济组织代码", "没有登记这个统一社会信用代码的集体经济组织，请核对代码，或先登记该组织。"),
    M_ELSEWHERE("集体经济组织代码", "该集体经济组织不在本次导入的区划内，请由其所在乡镇办理。"),
    M_TWICE("证件号码", "同一人在本表中有两段相互重叠的成员期间，请只保留正确的一行。"),
    M_DAYS("终止日期", "终止日期早于起始日期，请核对。"),
    M_OVERLAP("起始日期", "该人员在名册中已有一段重叠的成员期间，请先核对原起止日期。");

    private final String header;
    private final String sentence;

    MemberFault(String header, String sentence) {
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
