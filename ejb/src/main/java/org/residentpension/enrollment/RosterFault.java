package org.residentpension.enrollment;

/** What can be wrong with a roster row beside the reasons of the rule. The names are stable codes. */
enum RosterFault {
    N_VILLAGE_UNKNOWN("户籍所在地代码", "没有这个村（居）的区划代码，请核对后填写 12 位代码。"),
    N_VILLAGE_LEVEL("户籍所在地代码", "这是%s的区划代码，请填到村（居），共 12 位。"),
    N_VILLAGE_NAME("户籍所在地代码", "这里应填 12 位区划代码而不是名称，%s的代码是 %s。"),
    N_VILLAGE_ABOLISHED("户籍所在地代码", "该村（居）已撤销，请填写承接的区划代码 %s。"),
    N_OUTSIDE("户籍所在地代码", "该村（居）不在本次导入的区划内，请由其所在地办理。"),
    N_NAME_DIFFERS("姓名", "这个证件号码已登记在另一个姓名下，请核对证件；登记姓名有误的，先办理信息变更。"),
    N_TWICE("证件号码", "这个证件号码在本表中出现不止一次，请只保留一行。"),
    N_IN_FUTURE("参保日期", "参保日期晚于今天，请核对。"),
    N_PHONE("联系电话", "联系电话只能是数字和短横线，最多 20 位。"),
    N_LONG("%s", "内容超过 %s 个字，请缩短。");

    private final String header;
    private final String sentence;

    RosterFault(String header, String sentence) {
        this.header = header;
        this.sentence = sentence;
    }

    String header(Object... details) {
        return header.formatted(details);
    }

    String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
