package org.residentpension.contribution;

import org.residentpension.kernel.RowFault;

/** What can be wrong with a payment or sponsorship row beside the reasons of the rule. The names are stable codes. */
enum PaymentFault implements RowFault {
    T_NOT_ENROLLED("证件号码", "该人员没有有效的参保关系，请先办理参保登记。"),
    T_BEFORE_ENROLLMENT("缴费时间", "缴费日期早于参保日期，请核对缴费时间或参保登记。"),
    T_IN_FUTURE("缴费时间", "缴费时间晚于今天，请核对。"),
    T_CREDITED_BEFORE("入库日期", "入库日期早于缴费时间，请核对。"),
    T_CREDITED_LATER("入库日期", "入库日期晚于今天，请核对。"),
    T_YEAR_SETTLED("费款所属期", "该年度已随历年数据或省级系统缴费明细结清，不能再记当年缴费，请核对费款所属期。"),
    T_YEAR_MISSING_LAW("费款所属期", "没有这一年度的缴费政策，请核对费款所属期。"),
    T_ITEM_ELSEWHERE("征收品目", "税务回盘只导入“个人缴费”；政府代缴请用“政府代缴名单”导入，集体补助、社会资助请用“补助、资助税务回执”导入。"),
    T_REVERSAL_UNKNOWN("票据号", "没有找到要冲正的缴费记录（票据号、证件号码、所属期须与原记录一致），请核对；原缴费在另一份回盘里的，请先导入那一份。"),
    T_REVERSAL_AMOUNT("金额", "冲正金额与原缴费金额不一致，只能整笔冲正，请与税务部门核对。"),
    T_REVERSAL_HISTORY("费款所属期", "这一年度已随历年数据或省级系统缴费明细结清，回盘不能冲正，请核对所属期；确需退还的，按退费另行办理。"),
    T_REVERSAL_PAID_OUT("票据号", "这笔缴费已随账户结算支付给本人或继承人，账户中没有可退的钱；请与税务部门核对退款去向，由县级决定如何处理。"),
    T_NEGATIVE("金额", "缴费金额不能是负数，请核对；退款的行请在“状态”填“冲正”或“退回”。"),
    T_ZERO("金额", "金额是零，请核对；没有缴费的人不用列入。"),
    T_RECEIPT_LONG("票据号", "票据号超过 60 个字符，请核对。"),
    T_SPONSORED_BY_OTHER("证件号码", "该人员本年度已有政府代缴，内容与本行不同；每人每年只能代缴一次。"),
    T_SPONSORED_TWICE("证件号码", "该人员在本表中出现不止一次，每人每年只能代缴一次。"),
    T_SPONSORSHIP_IDLE("证件号码", "代缴不能生效：批准日没有规定的困难身份，或已开始领取待遇，或此前本人已缴当年保费。"),
    T_CONFIRMED_LATER("批准日期", "批准日期晚于今天，请核对。"),
    T_SPONSORED_SUM("代缴金额", "代缴后与本人已缴金额之和不是规定的档次，请先核实本人缴费。"),
    T_SPONSORED_AMOUNT("代缴金额", "代缴金额与当年政策标准不一致。"),
    T_YEAR_OTHER("年度", "年度与本次导入选择的年度不一致，请核对，或选对年度后重新上传。"),
    T_HISTORY_YEAR("年度", "历年缴费只能是本次导入年度以前的年度，请核对年度。"),
    T_HISTORY_PAID_EARLY("缴费日期", "缴费日期早于缴费年度，请核对。"),
    T_HISTORY_BOOKED("年度", "该人员这一年度已有本系统记账的缴费，不能再作为历史数据导入。"),
    T_HISTORY_DIFFERS("年度", "该人员这一年度已有历史记录，内容与本行不同，请核对。"),
    T_HISTORY_TWICE("年度", "该人员这一年度在本表中出现不止一次，请合并为一行。"),
    T_HISTORY_EMPTY("个人缴费", "这一行没有任何金额，请补上金额或删除这一行。");

    private final String header;
    private final String sentence;

    PaymentFault(String header, String sentence) {
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
