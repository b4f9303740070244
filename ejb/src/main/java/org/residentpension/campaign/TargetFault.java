package org.residentpension.campaign;

/** What can be wrong with a row of a file of targets. The names are stable codes. */
enum TargetFault {
    P_DIVISION_UNKNOWN("行政区划代码", "没有这个区划代码，请填写 12 位代码（乡镇可填 9 位、县可填 6 位）。"),
    P_DIVISION_ABOLISHED("行政区划代码", "该区划已撤销，请填写承接的区划代码 %s。"),
    P_DIVISION_OUTSIDE("行政区划代码", "该区划不在本次导入的区划内，请从其所在的县或乡镇导入。"),
    P_YEAR("年度", "年度与本次导入选择的年度不一致，请核对，或选对年度后重新上传。"),
    P_VALUE("任务数", "人数须为整数，金额最多两位小数。"),
    P_TWICE("指标", "同一区划的同一指标在本表中出现不止一次，请只保留一行。"),
    P_SPLIT("任务数", "“%s”各村任务数之和 %s 与全镇任务数 %s 不一致，相差 %s，请调整一致。"),
    P_SPLIT_NO_TOWN("任务数", "“%s”已分解到村（合计 %s），但没有全镇任务数，请补一行全镇任务数。");

    private final String header;
    private final String sentence;

    TargetFault(String header, String sentence) {
        this.header = header;
        this.sentence = sentence;
    }

    String header() {
        return header;
    }

    String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
