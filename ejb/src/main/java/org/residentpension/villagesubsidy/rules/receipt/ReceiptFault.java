package org.residentpension.villagesubsidy.rules.receipt;

import org.residentpension.kernel.RowFault;

/** What can be wrong with a row about a payment notice. The names are stable codes. */
public enum ReceiptFault implements RowFault {
    N_NOTICE("通知单号", "没有这张缴费通知单，或它不在本次导入的区划内，请核对通知单号和区划。"),
    N_HASH("校验码", "校验码与这张通知单不一致，请按通知单上的校验码核对。"),
    N_VOID("通知单号", "这张通知单已作废，请按新开的通知单登记。"),
    N_STATE("通知单号", "这张通知单所在的年度补助已办结，不能再登记新的回执，请由县级核对。"),
    N_OWN_NOTICE("通知单号", "这张通知单由您开具，回执须由其他人员登记。"),
    N_YEAR("费款所属期", "费款所属期与通知单的补助年度不一致，请核对。"),
    N_ITEM("征收品目", "征收品目与通知单不符：集体补助通知单填“集体补助”，捐赠资助通知单填“社会资助”；个人缴费请用“税务缴费回盘”导入。"),
    N_PERSON_MISSING("证件号码", "写了姓名或状态为“退回”的行，须写明证件号码。"),
    N_PERSON("证件号码", "该人员不在这张通知单上，请核对证件号码和通知单号。"),
    N_NAME("姓名", "姓名与通知单上的不一致，请核对。"),
    N_AMOUNT("金额", "金额与通知单上该人员的补助金额不一致；只能整笔登记或退回。"),
    N_ZERO("金额", "金额是零，请核对。"),
    N_NEGATIVE("金额", "金额不能是负数；退回的行请在“状态”填“退回”。"),
    N_TWICE("证件号码", "该人员在这张通知单下出现不止一次，请合并为一行。"),
    N_SETTLED("证件号码", "该人员此前的回执已登记为已缴或退回，或通知单已经缴清，不能再逐人登记为已缴；已经入账的不能再登记退回，请核对。"),
    N_WHOLE("金额", "捐赠资助的通知单须由一张票据足额缴清，不能分次缴，也不能逐人退回。"),
    N_PAID("票据号", "这张捐赠资助通知单已经缴清，不能再登记另一张票据，请核对。"),
    N_DUTY("通知单号", "这笔捐赠由您登记或开具通知单，或者您本人、您的家庭成员是资助对象，请由其他人员导入回执。"),
    N_REVERSAL("状态", "回执不能用文件冲正；登记有误且尚未入账的回执、退回多缴款、错入账的更正，请在年度补助页面办理。"),
    N_REASON("退回原因", "状态为“退回”的行，须写明退回原因。"),
    N_REASON_LONG("退回原因", "退回原因超过 300 个字，请缩短。"),
    N_RECEIPT_LONG("票据号", "票据号超过 60 个字符，请核对。"),
    N_RECEIPT_NOTICES("票据号", "同一个票据号出现在不止一张通知单上，请核对。"),
    N_RECEIPT_DAYS("缴费时间", "同一个票据号的缴费日期不一致，请核对。"),
    N_EARLY("缴费时间", "缴费时间早于第一次开具通知单的日期，请核对。"),
    N_FUTURE("缴费时间", "缴费时间晚于今天，请核对。");

    private final String header;
    private final String sentence;

    ReceiptFault(String header, String sentence) {
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
