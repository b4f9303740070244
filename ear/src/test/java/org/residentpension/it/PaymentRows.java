package org.residentpension.it;

import java.util.ArrayList;
import java.util.List;

/** The rows of a tax file (F6), written as the bureau writes them. */
final class PaymentRows {

    private static final String HEADER = "批次号,费款所属期,证件号码,姓名,征收品目,缴费类型,金额,缴费时间,入库日期,票据号,状态";

    private final List<String> rows = new ArrayList<>();

    /** {@code receipt}, paid for 2023 at ten o'clock of a day and credited on it. */
    PaymentRows paid(Payer payer, String amount, String day, String receipt) {
        return row(payer, MoneyCounty.YEAR, "正常", amount, day, receipt, "成功");
    }

    PaymentRows paidFor(int year, Payer payer, String amount, String day, String receipt) {
        return row(payer, year, "补缴", amount, day, receipt, "成功");
    }

    PaymentRows reversed(Payer payer, String amount, String day, String receipt) {
        return row(payer, MoneyCounty.YEAR, "正常", amount, day, receipt, "冲正");
    }

    PaymentRows row(Payer payer, int year, String kind, String amount, String day, String receipt, String state) {
        return row(payer, year, kind, amount, day + " 10:00:00", day, receipt, state);
    }

    /** {@code credited}: the day on which the money came, or went again. */
    PaymentRows row(
            Payer payer,
            int year,
            String kind,
            String amount,
            String paidAt,
            String credited,
            String receipt,
            String state) {
        return line(String.join(
                ",",
                "B1",
                String.valueOf(year),
                payer.idNumber(),
                payer.name(),
                "个人缴费",
                kind,
                amount,
                paidAt,
                credited,
                receipt,
                state));
    }

    PaymentRows copy() {
        PaymentRows copy = new PaymentRows();
        copy.rows.addAll(rows);
        return copy;
    }

    PaymentRows line(String cells) {
        rows.add(cells);
        return this;
    }

    int size() {
        return rows.size();
    }

    String csv() {
        return Payer.csv(HEADER, rows.toArray(String[]::new));
    }
}
